/** The shapes of load that others measure frameworks and databases with, and what must hold after any of it. */
package dev.rowan.it.load;
