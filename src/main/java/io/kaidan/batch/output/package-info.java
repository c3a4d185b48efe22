/**
 * Rows become files in a folder: CSV or JSON Lines, which get their names when the run is complete. Knows neither where
 * the rows come from nor what their columns mean.
 */
package io.kaidan.batch.output;
