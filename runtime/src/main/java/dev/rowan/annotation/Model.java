package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the model of a module: {@code @Model interface Shop {}} gives {@code ShopModel.METADATA}, which holds every
 * {@link Table} compiled with it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Model {

    /** The models of other jars whose tables belong to this one too: {@code OtherModel.class}. */
    Class<?>[] include() default {};
}
