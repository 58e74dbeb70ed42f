/** The rules that an entity must keep, one a class; they read the model and nothing else. */
package dev.rowan.processor.check;
