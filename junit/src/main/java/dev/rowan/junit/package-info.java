/** For tests with JUnit: each in a transaction that is rolled back, its statements counted. */
package dev.rowan.junit;
