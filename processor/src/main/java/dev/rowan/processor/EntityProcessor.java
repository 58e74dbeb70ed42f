package dev.rowan.processor;

import com.google.auto.service.AutoService;
import dev.rowan.annotation.EnumValue;
import dev.rowan.annotation.MappedSuperclass;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.View;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.parse.Compilation;
import dev.rowan.processor.parse.MarkReader;
import dev.rowan.processor.parse.Pending;
import dev.rowan.processor.parse.Sources;
import dev.rowan.processor.parse.Strays;
import dev.rowan.processor.problem.Levels;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import dev.rowan.processor.write.Artefacts;
import dev.rowan.processor.write.SourceFiles;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Generates what belongs to one entity, from that entity and those that it leads to: parse, check, print, write.
 *
 * <p>A mistake is told in the round that shows it, and never as an exception; a broken entity gets skeletons, so that nothing
 * else breaks with it.
 */
@AutoService(Processor.class)
public final class EntityProcessor extends AbstractProcessor {

    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private Compilation compilation;
    private Levels levels;
    private SourceFiles files;
    private Printer printer;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        printer = new Printer(environment.getMessager());
        files = new SourceFiles(environment.getFiler(), EntityProcessor.class);
        Problems problems = new Problems();
        compilation = new Compilation(environment.getElementUtils(), environment.getTypeUtils(),
                Options.limits(environment.getOptions(), problems));
        levels = Options.levels(environment.getOptions(), problems);
        printer.print(problems);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Stream.concat(Arrays.stream(Marker.values()).map(MarkReader::type), Stream.of(EnumValue.class))
                .map(Class::getCanonicalName)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.ALL;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        sources.addAll(Sources.names(round.getRootElements()));
        strays(round);
        for (TypeElement type : entities(round)) {
            guarded(type, problems -> {
                if (round.processingOver()) {
                    Pending.lost(type, new Sources(sources), problems);
                } else {
                    entity(type);
                }
            });
        }
        return false;
    }

    /** Those of this round, after those that waited for it. */
    private Set<TypeElement> entities(RoundEnvironment round) {
        Set<TypeElement> types = new LinkedHashSet<>();
        for (String name : waiting) {
            types.add(compilation.elements().getTypeElement(name));
        }
        waiting.clear();
        for (Element element : round.getElementsAnnotatedWithAny(Set.of(Table.class, View.class))) {
            types.add((TypeElement) element);
        }
        return types;
    }

    private void entity(TypeElement type) {
        if (Pending.waits(type)) {
            waiting.add(type.getQualifiedName().toString());
            return;
        }
        Examiner.Examined examined = new Examiner(compilation, new Sources(sources), levels).examine(type);
        Entity entity = examined.entity();
        printer.print(examined.problems());
        Artefacts.of(entity, examined.broken()).forEach(artefact -> {
            files.write(artefact.name(), artefact.type(), entity.around().generatable(), Set.of(type));
            sources.add(artefact.name().canonicalName());
        });
    }

    private void strays(RoundEnvironment round) {
        Set<Element> marked = new LinkedHashSet<>();
        for (Marker marker : Marker.FIELD) {
            marked.addAll(round.getElementsAnnotatedWith(MarkReader.type(marker)));
        }
        round.getElementsAnnotatedWith(EnumValue.class)
                .forEach(member -> guarded(member, problems -> Strays.enumValue(member, problems)));
        marked.forEach(field -> guarded(field, problems -> Strays.field(field, problems)));
        round.getElementsAnnotatedWith(MappedSuperclass.class)
                .forEach(type -> guarded(type, problems -> Strays.superclass((TypeElement) type, problems)));
    }

    private interface Work {
        void run(Problems problems);
    }

    /** Our own failure is told once, at the element we failed on; the rest goes on. */
    private void guarded(Element element, Work work) {
        Problems problems = new Problems();
        try {
            work.run(problems);
        } catch (RuntimeException | LinkageError failure) {
            problems.add(Problem.internalError(Place.of(element), failure));
        }
        printer.print(problems);
    }
}
