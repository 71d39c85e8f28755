package org.ioemt.cli;

import java.util.List;
import org.ioemt.level.ProviderLevel;
import org.ioemt.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What was found on a line.
 *
 * @param number the line's number, or 0 where the value has the file for itself
 * @param id how the value is called, or null where the line holds none
 * @param level the level that follows from the credentials, or null where none does
 * @param findings what was found
 */
record CheckedLine(
    long number, @Nullable String id, @Nullable ProviderLevel level, List<Finding> findings) {}
