/** The unit of work over an engine, and the repositories that stand on it. */
package dev.rowan.session;
