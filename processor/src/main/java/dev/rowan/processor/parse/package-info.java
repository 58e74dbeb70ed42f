/** Reads annotations and types into the model; nothing else looks at either. */
package dev.rowan.processor.parse;
