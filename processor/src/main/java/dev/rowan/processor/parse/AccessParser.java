package dev.rowan.processor.parse;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.Access;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds how generated code reads and writes a field of a class: directly, or by accessors of either style. */
record AccessParser(Elements elements, Types types, Reach reach) {

    /** The access to {@code field} on objects of {@code owner}; what is missing is a problem, and none. */
    Optional<Access> parse(DeclaredType owner, VariableElement field, TypeMirror type, Place place, Problems problems) {
        String name = field.getSimpleName().toString();
        if (reach.sees(field)) {
            return Optional.of(new Access.Field(name));
        }
        List<ExecutableElement> methods = methods((TypeElement) owner.asElement());
        Optional<String> reader = reader(owner, name, type);
        Optional<String> writer = first(writers(name), methods, method -> writes(owner, method, type));
        Optional<Problem> wrong = reader.isEmpty() || writer.isEmpty()
                ? wrongType(owner, methods, type, place, name, reader)
                : Optional.empty();
        if (wrong.isPresent()) {
            problems.add(wrong.get());
        } else if (reader.isEmpty()) {
            problems.add(Problem.noAccessor(place, name, writer.isEmpty() ? "read and written" : "read",
                    readers(name, type).stream().map(method -> method + "()").toList()));
        } else if (writer.isEmpty() && !field.getModifiers().contains(Modifier.FINAL)) {
            problems.add(Problem.noAccessor(place, name, "written",
                    writers(name).stream().map(method -> method + "(" + name + ")").toList()));
        }
        return reader.flatMap(read -> writer.map(write -> new Access.Methods(read, write)));
    }

    /** The method that reads a field of this name and type. */
    Optional<String> reader(DeclaredType owner, String name, TypeMirror type) {
        return first(readers(name, type), methods((TypeElement) owner.asElement()), method -> reads(owner, method, type));
    }

    /** An accessor by its name, whose type is not the field's. */
    private Optional<Problem> wrongType(DeclaredType owner, List<ExecutableElement> methods, TypeMirror type, Place place, String name,
            Optional<String> reader) {
        List<String> wanted = reader.isEmpty() ? readers(name, type) : writers(name);
        int parameters = reader.isEmpty() ? 0 : 1;
        return methods.stream()
                .filter(method -> wanted.contains(method.getSimpleName().toString()) && method.getParameters().size() == parameters)
                .filter(method -> method.getReturnType().getKind() != TypeKind.VOID || parameters == 1)
                .findFirst()
                .map(method -> Problem.accessorType(place, name, method.getSimpleName() + (parameters == 0 ? "()" : "(…)"),
                        spelled(parameters == 0
                                ? resolved(owner, method).getReturnType()
                                : resolved(owner, method).getParameterTypes().get(0)),
                        spelled(type)));
    }

    private static String spelled(TypeMirror type) {
        return TypeName.get(type).toString();
    }

    private static List<String> readers(String name, TypeMirror type) {
        List<String> readers = new ArrayList<>(List.of(name, "get" + capital(name)));
        if (TypeName.get(type).box().equals(ClassName.get(Boolean.class))) {
            readers.add("is" + capital(name));
        }
        return readers;
    }

    /** A field {@code isActive} has, as tools write them, the accessors {@code isActive()} and {@code setActive(v)}. */
    private static List<String> writers(String name) {
        List<String> writers = new ArrayList<>(List.of(name, "set" + capital(name)));
        if (name.length() > 2 && name.startsWith("is") && Character.isUpperCase(name.charAt(2))) {
            writers.add("set" + name.substring(2));
        }
        return writers;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private List<ExecutableElement> methods(TypeElement owner) {
        return ElementFilter.methodsIn(elements.getAllMembers(owner)).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> method.getThrownTypes().isEmpty() && reach.sees(method))
                .toList();
    }

    private interface Fit {
        boolean fits(ExecutableElement method);
    }

    private static Optional<String> first(List<String> names, List<ExecutableElement> methods, Fit fit) {
        return names.stream()
                .filter(name -> methods.stream().anyMatch(m -> m.getSimpleName().contentEquals(name) && fit.fits(m)))
                .findFirst();
    }

    private boolean reads(DeclaredType owner, ExecutableElement method, TypeMirror type) {
        return method.getParameters().isEmpty()
                && types.isSameType(resolved(owner, method).getReturnType(), type);
    }

    private boolean writes(DeclaredType owner, ExecutableElement method, TypeMirror type) {
        return method.getParameters().size() == 1
                && types.isSameType(resolved(owner, method).getParameterTypes().get(0), type);
    }

    private ExecutableType resolved(DeclaredType owner, ExecutableElement method) {
        return (ExecutableType) types.asMemberOf(owner, method);
    }
}
