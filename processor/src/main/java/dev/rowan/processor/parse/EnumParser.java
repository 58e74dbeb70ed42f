package dev.rowan.processor.parse;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rowan.annotation.EnumType;
import dev.rowan.annotation.EnumValue;
import dev.rowan.processor.model.AttributeType;
import dev.rowan.processor.model.EnumCode;
import dev.rowan.processor.model.EnumStorage;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Marks;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.SnakeCase;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import dev.rowan.processor.problem.TypeProblem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads an enum that a field holds: how it is stored, and by which code. */
record EnumParser(Compilation compilation, Sources sources, Reach reach) {

    Optional<AttributeType> parse(TypeElement type, String field, Place place, Marks marks, Problems problems) {
        if (reach.hidden(type).isPresent()) {
            problems.add(Problem.unreachableFieldType(place, field, type.getQualifiedName().toString()));
            return Optional.empty();
        }
        List<String> constants = type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(constant -> constant.getSimpleName().toString())
                .toList();
        return Optional.of(new AttributeType.EnumOf(
                ClassName.get(type), storage(type, field, place, marks, problems), constants));
    }

    private EnumStorage storage(TypeElement type, String field, Place place, Marks marks, Problems problems) {
        Optional<EnumCode> code = code(type, field, place, problems);
        Optional<Written> said = Written.of(marks, Marker.ENUMERATED);
        String form = said.map(written -> written.constant("value")).orElse("");
        boolean own = form.equals(EnumType.NATIVE.name());
        if (code.isPresent() && !form.isEmpty() && (!own || !code.get().text())) {
            problems.add(TypeProblem.enumCoded(marks.at(Marker.ENUMERATED, "value"), field, form, type.getSimpleName().toString(), own));
        }
        String name = said.map(written -> written.text("name")).orElse("");
        if (!own && !name.isEmpty()) {
            problems.add(TypeProblem.enumNamed(marks.at(Marker.ENUMERATED, "name"), field));
        }
        if (own) {
            return new EnumStorage.Native(name.isEmpty() ? SnakeCase.lower(type.getSimpleName().toString()) : name, code);
        }
        return code.isPresent() ? new EnumStorage.Codes(code.get())
                : form.equals(EnumType.ORDINAL.name()) ? new EnumStorage.Ordinals()
                : new EnumStorage.Names();
    }

    /** What the enum says is stored for a constant; what is wrong with that is told at the enum. */
    private Optional<EnumCode> code(TypeElement type, String field, Place home, Problems problems) {
        Owner owner = Owner.entity(type);
        List<Element> members = members(type);
        members.forEach(member -> wrong(member, sources.place(member, owner)).ifPresent(problems::add));
        List<Element> sound = sound(members);
        if (sound.isEmpty()) {
            return Optional.empty();
        }
        if (sound.size() > 1) {
            problems.add(repeated(sound, type.getSimpleName().toString(), sources.place(sound.get(1), owner)));
        }
        Element member = sound.get(0);
        Optional<EnumCode> code = reached(type, member, codeType(returned(member)).orElseThrow());
        if (code.isEmpty()) {
            problems.add(TypeProblem.enumValueHidden(home, field, type.getSimpleName().toString(), member.getSimpleName().toString()));
        }
        return code;
    }

    /** The members of an enum that are annotated, in the order of its source. */
    static List<Element> members(TypeElement type) {
        return type.getEnclosedElements().stream().<Element>map(member -> member)
                .filter(member -> Written.has(member, EnumValue.class))
                .toList();
    }

    /** Those of them that are right by themselves. */
    static List<Element> sound(List<Element> members) {
        return members.stream().filter(member -> wrong(member, Place.of(member)).isEmpty()).toList();
    }

    /** That there are two of them, told at the second. */
    static Problem repeated(List<Element> members, String type, Place home) {
        return TypeProblem.enumValues(at(members.get(1), home), type,
                members.get(0).getSimpleName().toString(), members.get(1).getSimpleName().toString());
    }

    /** What is wrong with an annotated member of an enum, by itself. */
    static Optional<Problem> wrong(Element member, Place home) {
        Place place = at(member, home);
        String name = member.getSimpleName().toString();
        if (member.getKind() == ElementKind.ENUM_CONSTANT || member.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of(TypeProblem.enumValueStatic(place, name));
        }
        if (member instanceof ExecutableElement method && !(method.getParameters().isEmpty() && method.getThrownTypes().isEmpty())) {
            return Optional.of(TypeProblem.enumValueMethod(place, name));
        }
        return codeType(returned(member)).isEmpty()
                ? Optional.of(TypeProblem.enumValueType(place, name, TypeName.get(returned(member)).toString()))
                : Optional.empty();
    }

    static Place at(Element member, Place home) {
        return Written.on(member, EnumValue.class, home).map(Written::place).orElse(home);
    }

    private static TypeMirror returned(Element member) {
        return member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
    }

    private static Optional<ValueType> codeType(TypeMirror type) {
        return TypeParser.basic(type)
                .filter(basic -> basic == ValueType.STRING || basic == ValueType.CHARACTER || basic.integer());
    }

    /** The code as generated code asks for it: a private field by its accessor; none where it cannot. */
    private Optional<EnumCode> reached(TypeElement type, Element member, ValueType code) {
        String name = member.getSimpleName().toString();
        boolean method = member instanceof ExecutableElement;
        if (reach.sees(member)) {
            return Optional.of(new EnumCode(code, name, method));
        }
        return method ? Optional.empty()
                : new AccessParser(compilation.elements(), compilation.types(), reach)
                        .reader((DeclaredType) type.asType(), name, member.asType())
                        .map(reader -> new EnumCode(code, reader, true));
    }
}
