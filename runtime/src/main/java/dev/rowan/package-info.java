/** The exceptions that Rowan throws. */
package dev.rowan;
