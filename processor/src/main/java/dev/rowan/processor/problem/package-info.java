/** What can be wrong with what the user wrote, as values. */
package dev.rowan.processor.problem;
