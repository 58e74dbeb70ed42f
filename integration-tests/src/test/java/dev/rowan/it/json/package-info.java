/** JSON columns. */
package dev.rowan.it.json;
