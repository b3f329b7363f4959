import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.errors import KioskError
from kiosk.ui.jobs import Jobs
from tests.ui.executors import Later


class Answers:
    """Collects what arrives."""

    def __init__(self) -> None:
        self.results: list[Any] = []
        self.errors: list[KioskError] = []

    def run(self, jobs: Jobs, name: str, work: Callable[[], Any]) -> None:
        jobs.run(name, work, self.results.append, self.errors.append)


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def later() -> Later:
    return Later()


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_of_two_quick_taps_only_the_newer_answer_arrives_whichever_is_ready_first(
    qapp: QGuiApplication, later: Later, answers: Answers, order: tuple[int, int]
) -> None:
    jobs = Jobs(later)
    answers.run(jobs, "visit", lambda: "older")
    answers.run(jobs, "visit", lambda: "newer")
    for index in order:
        later.do(index)
        qapp.processEvents()
    assert answers.results == ["newer"]
    assert not jobs.busy


def test_an_older_answer_that_is_already_on_its_way_does_not_arrive(
    qapp: QGuiApplication, later: Later, answers: Answers
) -> None:
    jobs = Jobs(later)
    answers.run(jobs, "visit", lambda: "older")
    later.do(0)  # done, but not delivered yet
    answers.run(jobs, "visit", lambda: "newer")
    qapp.processEvents()
    assert answers.results == []
    later.do(1)
    qapp.processEvents()
    assert answers.results == ["newer"]


def test_jobs_of_different_names_do_not_replace_each_other(
    qapp: QGuiApplication, later: Later, answers: Answers
) -> None:
    jobs = Jobs(later)
    answers.run(jobs, "visit", lambda: 1)
    answers.run(jobs, "ahead", lambda: 2)
    later.do(0)
    later.do(1)
    qapp.processEvents()
    assert answers.results == [1, 2]


def test_an_error_of_ours_goes_to_who_asked(qapp: QGuiApplication, later: Later, answers: Answers) -> None:
    def fail() -> None:
        raise KioskError("gone")

    jobs = Jobs(later)
    answers.run(jobs, "visit", fail)
    later.do(0)
    qapp.processEvents()
    assert [str(error) for error in answers.errors] == ["gone"]
    assert answers.results == []
    assert not jobs.busy


def test_a_mistake_in_the_code_is_not_swallowed_and_nobody_waits_for_ever(
    qtbot: QtBot, qapp: QGuiApplication, later: Later, answers: Answers
) -> None:
    jobs = Jobs(later)
    answers.run(jobs, "visit", lambda: 1 / 0)
    later.do(0)
    with qtbot.capture_exceptions() as caught:
        qapp.processEvents()
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    assert [str(error) for error in answers.errors] == [
        "a fault of the kiosk itself (ZeroDivisionError: division by zero)"
    ]


def test_dropped_jobs_never_arrive(qapp: QGuiApplication, later: Later, answers: Answers) -> None:
    jobs = Jobs(later)
    answers.run(jobs, "visit", lambda: 1)
    assert jobs.busy
    jobs.drop()
    assert not jobs.busy
    later.do(0)
    qapp.processEvents()
    assert answers.results == []


def test_work_is_done_elsewhere_and_its_result_arrives_on_the_interface_thread(qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []

    def work() -> threading.Thread:
        return threading.current_thread()

    def done(worker: threading.Thread) -> None:
        threads.extend((worker, threading.current_thread()))

    with ThreadPoolExecutor(1) as executor:
        Jobs(executor).run("visit", work, done, lambda error: None)
        jobs = Jobs(executor)
        jobs.run("visit", work, done, lambda error: None)
        qtbot.waitUntil(lambda: not jobs.busy)
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_work_ahead_of_its_time_arrives_but_nobody_waits_for_it(
    qapp: QGuiApplication, later: Later, answers: Answers
) -> None:
    jobs = Jobs(later)
    jobs.run("ahead", lambda: "read", answers.results.append, answers.errors.append, asked=False)
    assert not jobs.busy
    later.do_all()
    qapp.processEvents()
    assert answers.results == ["read"]
