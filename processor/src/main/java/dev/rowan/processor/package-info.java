/** The annotation processors: parse, check, print, write. */
package dev.rowan.processor;
