package org.ioemt.team;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.IntConsumer;
import org.ioemt.team.Assignment.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Goes from a cheapest flow to the one that is first by ids among those that cost the same.
 *
 * <p>By the potentials of a cheapest flow (its dual solution) an edge has a reduced cost. Where
 * that is above zero the edge is empty in every cheapest flow, and where it is below zero the edge
 * is full in every one of them (complementary slackness). So all cheapest flows are reached from
 * any one of them by cycles of edges whose reduced cost is zero, the <em>tight</em> ones, taken
 * forward where they have room and backward where they carry something.
 *
 * <p>One choice after the other is settled, in the order in which teams are compared: it is taken
 * if it is taken already, or if a cycle through it can be turned; otherwise it is out. What is
 * settled is not touched again.
 */
final class FirstByIds {

  private static final int SOURCE = Assignment.SOURCE;
  private static final int SINK = Assignment.SINK;

  private final List<List<Choice>> choices;
  private final int[] counts;
  private final int firstMember;
  private final long[] potentials;

  /** The tight choices that are open, by requirement. */
  private final List<List<Choice>> open = new ArrayList<>();

  /** By member: the choice that takes the member, and whether that is settled. */
  private final @Nullable Choice[] takenBy;

  private final boolean[] settled;

  /** By requirement: how many members are taken. */
  private final int[] flow;

  // The search for a cycle: from where each node was reached.
  private final int[] from;
  private final @Nullable Choice[] by;
  private final Deque<Integer> queue = new ArrayDeque<>();

  FirstByIds(List<List<Choice>> choices, int[] counts, long[] potentials) {
    this.choices = choices;
    this.counts = counts;
    this.potentials = potentials;
    firstMember = 2 + counts.length;
    takenBy = new Choice[potentials.length];
    settled = new boolean[potentials.length];
    from = new int[potentials.length];
    by = new Choice[potentials.length];
    flow = new int[counts.length];
    for (List<Choice> row : choices) {
      List<Choice> tight = new ArrayList<>();
      for (Choice choice : row) {
        long reduced = reduced(choice.requirement, choice.member, choice.cost);
        if (choice.taken) {
          takenBy[choice.member] = choice;
          flow[choice.requirement - 2]++;
        }
        if (choice.taken ? reduced > 0 : reduced < 0) {
          throw new IllegalStateException("the flow is not the cheapest");
        }
        if (reduced == 0) {
          tight.add(choice);
        }
      }
      open.add(tight);
    }
  }

  private long reduced(int source, int target, long cost) {
    return cost - potentials[source] + potentials[target];
  }

  private boolean isTight(int source, int target) {
    return reduced(source, target, 0) == 0;
  }

  void settle() {
    for (int i = 0; i < choices.size(); i++) {
      List<Choice> tight = open.get(i);
      List<Choice> order = new ArrayList<>(tight);
      order.sort(Comparator.comparing(choice -> choice.match.member()));
      for (Choice choice : order) {
        if (choice.taken) {
          settled[choice.member] = true;
        } else if (!settled[choice.member] && finds(choice.member, choice.requirement)) {
          turn(choice);
          settled[choice.member] = true;
        }
        tight.remove(choice);
      }
    }
  }

  /** Looks for a way from a member back to a requirement. */
  private boolean finds(int member, int requirement) {
    Arrays.fill(from, -1);
    queue.clear();
    reach(member, member, null);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      if (node == requirement) {
        return true;
      }
      expand(node);
    }
    return false;
  }

  private void reach(int node, int before, @Nullable Choice choice) {
    if (from[node] < 0) {
      from[node] = before;
      by[node] = choice;
      queue.add(node);
    }
  }

  private void expand(int node) {
    if (node == SOURCE) {
      eachRequirement(
          i -> {
            if (flow[i] < counts[i] && isTight(SOURCE, i + 2)) {
              reach(i + 2, SOURCE, null);
            }
          });
    } else if (node == SINK) {
      for (int member = firstMember; member < from.length; member++) {
        if (takenBy[member] != null && isTight(member, SINK)) {
          reach(member, SINK, null);
        }
      }
    } else if (node < firstMember) {
      if (flow[node - 2] > 0 && isTight(SOURCE, node)) {
        reach(SOURCE, node, null);
      }
      for (Choice choice : open.get(node - 2)) {
        if (!choice.taken) {
          reach(choice.member, node, choice);
        }
      }
    } else {
      expandMember(node);
    }
  }

  private void expandMember(int node) {
    Choice taking = takenBy[node];
    if (taking == null) {
      if (isTight(node, SINK)) {
        reach(SINK, node, null);
      }
    } else if (!settled[node] && reduced(taking.requirement, node, taking.cost) == 0) {
      reach(taking.requirement, node, taking);
    }
  }

  private void eachRequirement(IntConsumer action) {
    for (int i = 0; i < counts.length; i++) {
      action.accept(i);
    }
  }

  /** Turns the cycle that was found: what was taken on it is no longer, and the other way. */
  private void turn(Choice choice) {
    List<Choice> turned = new ArrayList<>(List.of(choice));
    for (int node = choice.requirement; node != choice.member; node = from[node]) {
      Choice step = by[node];
      if (step != null) {
        turned.add(step);
      }
    }
    for (Choice step : turned) {
      if (step.taken) {
        step.taken = false;
        takenBy[step.member] = null;
        flow[step.requirement - 2]--;
      } else {
        step.taken = true;
      }
    }
    for (Choice step : turned) {
      if (step.taken) {
        takenBy[step.member] = step;
        flow[step.requirement - 2]++;
      }
    }
  }
}
