/** What the processor knows of a compilation: values only, whole when built. */
package dev.rowan.processor.model;
