/** Values of megabytes. */
package dev.rowan.it.large;
