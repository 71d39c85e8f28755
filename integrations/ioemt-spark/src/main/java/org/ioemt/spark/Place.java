package org.ioemt.spark;

import java.io.Serializable;
import org.apache.spark.TaskContext;
import org.ioemt.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Where a function is. Spark hands it values without saying of which row; what can be told is the
 * partition and how many rows of it the function has seen. Each task reads the function anew, so
 * that it counts from one.
 */
final class Place implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String function;
  private transient long calls;

  Place(String function) {
    this.function = function;
  }

  void called() {
    calls++;
  }

  InputException refuse(Finding finding) {
    @Nullable TaskContext task = TaskContext.get();
    String where =
        task == null
            ? "outside a task"
            : "row "
                + calls
                + " that the function saw of partition "
                + task.partitionId()
                + " in stage "
                + task.stageId();
    return new InputException(function + ": " + finding + " (" + where + ")");
  }
}
