"""What PySide6's stubs do not tell mypy: a plugin, named in pyproject.toml.

- A function decorated with ``Property(...)`` reads as what its getter returns, not as a ``Property`` object.
- The type of a ``Property`` may be named by a string, such as ``"QVariantList"``.
- ``QmlUncreatable(...)`` and ``QmlNamedElement(...)`` decorate a class and return it.
"""

from collections.abc import Callable

from mypy.plugin import FunctionContext, FunctionSigContext, MethodContext, Plugin
from mypy.types import AnyType, CallableType, FunctionLike, Type, TypeOfAny, get_proper_type


def _returned_by_getter(context: MethodContext) -> Type:
    getter = get_proper_type(context.arg_types[0][0])
    return getter.ret_type if isinstance(getter, CallableType) else context.default_return_type


def _of_any_type(context: FunctionSigContext) -> FunctionLike:
    signature = context.default_signature
    return signature.copy_modified(arg_types=[AnyType(TypeOfAny.explicit), *signature.arg_types[1:]])


def _decorator(_: FunctionContext) -> Type:
    return AnyType(TypeOfAny.explicit)


class PySide(Plugin):
    """The hooks, by the full name of what they are for."""

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        """Tell what decorating a getter returns."""
        return _returned_by_getter if fullname == "PySide6.QtCore.Property.__call__" else None

    def get_function_signature_hook(self, fullname: str) -> Callable[[FunctionSigContext], FunctionLike] | None:
        """Tell what a property may be made from."""
        return _of_any_type if fullname == "PySide6.QtCore.Property" else None

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        """Tell what the decorators of classes are."""
        return _decorator if fullname in {"PySide6.QtQml.QmlUncreatable", "PySide6.QtQml.QmlNamedElement"} else None


def plugin(_: str) -> type[Plugin]:
    """Return the plugin, whatever mypy's version."""
    return PySide
