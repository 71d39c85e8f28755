/** The root of the library. It holds the style of the aggregates and no type of the API. */
@Aggregates
package org.ioemt;
