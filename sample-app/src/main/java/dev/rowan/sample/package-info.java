/** A small record shop. */
package dev.rowan.sample;
