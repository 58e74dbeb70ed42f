/** Writes what is generated, one writer an artefact; each method shows above it what it emits. */
package dev.rowan.processor.write;
