/** The annotation processors: the door between javac and the stages behind it. */
package dev.rowan.processor;
