package dev.rowan.dialect;

import dev.rowan.UnsupportedException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The words a database has for each {@link SqlForm}: those of most, but where it is said otherwise. Immutable. */
public final class Forms {

    /** Those of most databases. */
    static final Forms STANDARD = new Forms(new EnumMap<>(SqlForm.class), Map.of());

    private final Map<SqlForm, Template> own;
    private final Map<SqlForm, String> missing;

    private Forms(Map<SqlForm, Template> own, Map<SqlForm, String> missing) {
        this.own = own;
        this.missing = missing;
    }

    /** The same, with other words for this. */
    Forms with(SqlForm form, String template) {
        Map<SqlForm, Template> more = new EnumMap<>(SqlForm.class);
        more.putAll(own);
        more.put(form, Template.of(template));
        return new Forms(more, missing);
    }

    /**
     * The same, without this.
     *
     * @param instead what would do, as the end of a sentence
     */
    Forms without(SqlForm form, String instead) {
        Map<SqlForm, String> more = new EnumMap<>(SqlForm.class);
        more.putAll(missing);
        more.put(form, instead);
        return new Forms(own, more);
    }

    /** Whether there are words for this. */
    public boolean has(SqlForm form) {
        return own.containsKey(form) || !missing.containsKey(form) && form.standard() != null;
    }

    /**
     * The words for this.
     *
     * @throws UnsupportedException where there are none; the message says what would do
     */
    Template of(SqlForm form, String product) {
        Template template = own.get(form);
        if (template == null && !missing.containsKey(form)) {
            template = form.standard();
        }
        if (template == null) {
            String instead = missing.get(form);
            throw new UnsupportedException(product + " has no " + form.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + (instead == null ? "" : ": " + instead));
        }
        return template;
    }
}
