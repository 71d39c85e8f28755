/**
 * The library's questions inside Apache Spark: where a registry outgrows a file and a terminal, the
 * same answers.
 *
 * <p>{@link org.ioemt.spark.IoemtFunctions} registers them as functions of SQL. {@link
 * org.ioemt.spark.SparkLines} reads files of members as tables with types and writes them back.
 * {@link org.ioemt.spark.SparkMatcher} finds whom to call for a program, and brings nothing
 * together but the answer.
 */
@NullMarked
package org.ioemt.spark;

import org.jspecify.annotations.NullMarked;
