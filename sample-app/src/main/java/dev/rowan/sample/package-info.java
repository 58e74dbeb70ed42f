/** A small record shop, written as a user of Rowan would: entities, a model, a service with generated repositories, and a program. */
package dev.rowan.sample;
