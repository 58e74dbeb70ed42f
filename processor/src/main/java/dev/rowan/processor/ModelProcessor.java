package dev.rowan.processor;

import com.google.auto.service.AutoService;
import dev.rowan.annotation.Model;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.View;
import dev.rowan.processor.model.ModelFacts;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.parse.Compilation;
import dev.rowan.processor.parse.ModelParser;
import dev.rowan.processor.parse.Sources;
import dev.rowan.processor.problem.Levels;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import dev.rowan.processor.write.ModelWriter;
import dev.rowan.processor.write.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/**
 * Generates the model of a module from all its entities.
 *
 * <p>It writes in the first round that brings no entity, as other processors may generate some. But where something is wrong it
 * writes at once: after errors there is one more round, and javac has missed the model before that.
 */
@AutoService(Processor.class)
public final class ModelProcessor extends AbstractProcessor {

    private final Set<String> sources = new TreeSet<>();
    private final Map<String, TypeElement> entities = new TreeMap<>();
    private final Set<String> models = new TreeSet<>();
    private Compilation compilation;
    private Levels levels;
    private SourceFiles files;
    private Printer printer;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        files = new SourceFiles(environment.getFiler(), ModelProcessor.class);
        printer = new Printer(environment.getMessager());
        compilation = new Compilation(environment.getElementUtils(), environment.getTypeUtils(),
                Options.limits(environment.getOptions(), new Problems()));
        levels = Options.levels(environment.getOptions(), new Problems()); // whose mistakes the other processor tells
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Model.class.getCanonicalName(), Table.class.getCanonicalName(), View.class.getCanonicalName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.ALL;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        sources.addAll(Sources.names(round.getRootElements()));
        round.getElementsAnnotatedWith(Model.class).forEach(model -> models.add(name(model)));
        Set<? extends Element> found = round.getElementsAnnotatedWithAny(Set.of(Table.class, View.class));
        found.forEach(entity -> entities.put(name(entity), (TypeElement) entity));
        if (!models.isEmpty() && (found.isEmpty() || broken(found))) {
            models.forEach(this::model);
            models.clear();
        }
        return false;
    }

    /** Whether an entity of this round, or a model, has errors; our own failure, which is one, is told where it is generated. */
    private boolean broken(Set<? extends Element> found) {
        try {
            Problems problems = new Problems();
            models.forEach(name -> parser().parse(compilation.elements().getTypeElement(name), entities.values(), problems));
            Examiner examiner = new Examiner(compilation, new Sources(sources), levels);
            return problems.errors() || found.stream().anyMatch(type -> examiner.examine((TypeElement) type).broken());
        } catch (RuntimeException | LinkageError failure) {
            return true;
        }
    }

    private void model(String name) {
        TypeElement type = compilation.elements().getTypeElement(name);
        Problems problems = new Problems();
        try {
            ModelFacts model = parser().parse(type, entities.values(), problems);
            if (!sources.contains(model.generated().canonicalName())) {
                List<Element> origins = new ArrayList<>(entities.values());
                origins.add(0, type);
                files.write(model.generated(), ModelWriter.write(model), parser().generatable(type), origins);
            }
        } catch (RuntimeException | LinkageError failure) {
            problems.add(Problem.internalError(Place.of(type), failure));
        }
        printer.print(problems);
    }

    private ModelParser parser() {
        return new ModelParser(compilation.elements(), sources);
    }

    private static String name(Element type) {
        return ((QualifiedNameable) type).getQualifiedName().toString();
    }
}
