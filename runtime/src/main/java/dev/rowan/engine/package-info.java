/** Engine and transaction: runs statements on connections. */
package dev.rowan.engine;
