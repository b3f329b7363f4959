"""Tell qmllint which types kiosk.ui registers: ``qmltypes.py FOLDER`` writes one QML module per QML_IMPORT_NAME.

The types are asked for what Qt itself knows of them (their meta-objects), so signals, slots and properties stand here
as QML sees them, whatever way Python declared them.
"""

import ast
import inspect
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from textwrap import dedent

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QByteArray, QMetaEnum, QMetaMethod, QMetaObject, QMetaProperty, QObject

import kiosk.ui

# What QML calls a type that PySide names in its own way.
NAMES = {"PyObject": "QVariant", "PySide::PyObjectWrapper": "QVariant"}


def subclasses(base: type[QObject]) -> Iterator[type[QObject]]:
    """Yield every QObject class of kiosk.ui, a base before what inherits it."""
    for kind in base.__subclasses__():
        if kind.__module__.startswith("kiosk.ui"):
            yield kind
        yield from subclasses(kind)


def decorators(kind: type[QObject]) -> dict[str, str]:
    """Return the names of a class's decorators, each with its first argument, if it is a string."""
    node = ast.parse(dedent(inspect.getsource(kind))).body[0]
    assert isinstance(node, ast.ClassDef)
    found = {}
    for decorator in node.decorator_list:
        call = decorator if isinstance(decorator, ast.Call) else None
        name = ast.unparse(call.func if call else decorator).rpartition(".")[2]
        first = call.args[0] if call and call.args else None
        found[name] = first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""
    return found


def type_of(name: str) -> str:
    """Return the attributes that say of which type something is."""
    plain = name.removesuffix("*")
    pointer = "; isPointer: true" if name.endswith("*") else ""
    return f'type: "{NAMES.get(plain, plain)}"{pointer}'


def text(name: object) -> str:
    """Return a name of Qt's, which PySide hands over in one of several ways."""
    return name if isinstance(name, str) else bytes(QByteArray(name)).decode()  # type: ignore[call-overload]


def method(signal_or_slot: QMetaMethod) -> str:
    """Describe a signal or a slot."""
    kind = "Signal" if signal_or_slot.methodType() == QMetaMethod.MethodType.Signal else "Method"
    result = text(signal_or_slot.typeName())
    returns = "" if result == "void" else f"; {type_of(result)}"
    parameters = zip(signal_or_slot.parameterNames(), signal_or_slot.parameterTypes(), strict=True)
    described = "".join(
        f' Parameter {{ name: "{text(name) or f"a{number}"}"; {type_of(text(of_type))} }}'
        for number, (name, of_type) in enumerate(parameters)
    )
    return f'{kind} {{ name: "{text(signal_or_slot.name())}"{returns};{described} }}'


def property_(prop: QMetaProperty, index: int) -> str:
    """Describe a property."""
    name = text(prop.name())
    parts = [f'name: "{name}"', type_of(text(prop.typeName())), f'read: "{name}"', f"index: {index}"]
    if prop.hasNotifySignal():
        parts.append(f'notify: "{text(prop.notifySignal().name())}"')
    if prop.isConstant():
        parts.append("isPropertyConstant: true")
    parts.append(f'write: "{name}"' if prop.isWritable() else "isReadonly: true")
    return f"Property {{ {'; '.join(parts)} }}"


def enum(values: QMetaEnum) -> str:
    """Describe an enumeration."""
    keys = ", ".join(f'"{text(values.key(index))}"' for index in range(values.keyCount()))
    scoped = "; isScoped: true" if values.isScoped() else ""
    return f'Enum {{ name: "{text(values.name())}"{scoped}; values: [{keys}] }}'


def component(kind: type[QObject], module: str, version: str) -> str:
    """Describe a class."""
    meta: QMetaObject = vars(kind)["staticMetaObject"]
    said = decorators(kind)
    class_name = text(meta.className())
    lines = [
        f'file: "{Path(inspect.getfile(kind)).name}"',
        f'name: "{class_name}"',
        'accessSemantics: "reference"',
        f'prototype: "{text(meta.superClass().className())}"',
    ]
    name = said.get("QmlNamedElement") or (class_name if "QmlElement" in said else "")
    if name:
        lines.append(f'exports: ["{module}/{name} {version}"]')
        lines.append(f"exportMetaObjectRevisions: [{int(version.split('.')[0]) * 256}]")
    if "QmlSingleton" in said:
        lines.append("isSingleton: true")
    if "QmlUncreatable" in said or "QmlSingleton" in said or not name:
        lines.append("isCreatable: false")
    lines += [enum(meta.enumerator(index)) for index in range(meta.enumeratorOffset(), meta.enumeratorCount())]
    first = meta.propertyOffset()
    lines += [property_(meta.property(index), index - first) for index in range(first, meta.propertyCount())]
    lines += [method(meta.method(index)) for index in range(meta.methodOffset(), meta.methodCount())]
    return "\n".join(["    Component {", *(f"        {line}" for line in lines), "    }"])


def main(arguments: Sequence[str]) -> None:
    """Write the modules below the folder named first."""
    for found in walk_packages(kiosk.ui.__path__, "kiosk.ui."):
        import_module(found.name)
    modules: dict[str, dict[str, str]] = {}  # QML module, class name, description
    for kind in subclasses(QObject):
        declared = vars(sys.modules[kind.__module__])
        module = declared.get("QML_IMPORT_NAME", "Kiosk.Models")
        version = f"{declared.get('QML_IMPORT_MAJOR_VERSION', 1)}.{declared.get('QML_IMPORT_MINOR_VERSION', 0)}"
        modules.setdefault(module, {})[kind.__name__] = component(kind, module, version)
    for module, components in modules.items():
        folder = Path(arguments[0], *module.split("."))
        folder.mkdir(parents=True, exist_ok=True)
        types = "\n".join(components[name] for name in sorted(components))
        (folder / "python.qmltypes").write_text(f"import QtQuick.tooling 1.2\n\nModule {{\n{types}\n}}\n")
        (folder / "qmldir").write_text(f"module {module}\ntypeinfo python.qmltypes\ndepends QtQml\ndepends QtQuick\n")


if __name__ == "__main__":
    main(sys.argv[1:])
