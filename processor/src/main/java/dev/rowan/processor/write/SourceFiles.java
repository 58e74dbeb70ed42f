package dev.rowan.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Generated;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;

/** Puts the common dress on generated types and hands them to javac; one for each processor. */
public final class SourceFiles {

    private final Filer filer;
    private final Class<? extends Processor> author;

    public SourceFiles(Filer filer, Class<? extends Processor> author) {
        this.filer = filer;
        this.author = author;
    }

    /**
     * Writes one type; its originating elements are these.
     *
     * @param marked whether {@code @Generated} can be named there
     */
    public void write(ClassName name, TypeSpec.Builder type, boolean marked, Collection<? extends Element> origins) {
        if (marked) {
            type.addAnnotation(AnnotationSpec.builder(Generated.class)
                    .addMember("value", "$S", author.getCanonicalName())
                    .build());
        }
        String text = JavaFile.builder(name.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        try (Writer writer = filer.createSourceFile(name.canonicalName(), origins.toArray(Element[]::new)).openWriter()) {
            writer.write(Layout.tidy(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
