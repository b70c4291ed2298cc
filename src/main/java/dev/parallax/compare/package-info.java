/** Observations in, outlet statistics out: estimates, intervals, contrasts and the sentences behind them. */
package dev.parallax.compare;
