/** What is written on entities; read by the compiler, and by nothing at run time. */
package dev.rowan.annotation;
