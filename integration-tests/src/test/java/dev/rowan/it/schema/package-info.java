/** What a schema can hold, made by {@code createAll} on real servers, which then must keep it. */
package dev.rowan.it.schema;
