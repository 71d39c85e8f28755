package org.ioemt.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ioemt.deployment.Match;
import org.ioemt.member.MemberId;
import org.ioemt.place.GreatCircle;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.alg.interfaces.MinimumCostFlowAlgorithm.MinimumCostFlow;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * The assignment of members to requirements as a flow: from the source to each requirement as much
 * as it asks for, from there one to each member who matches, from each member one to the sink.
 *
 * <p>JGraphT finds how much can flow, and a flow of that much at the least cost. Of several such
 * flows it finds any one; {@link FirstByIds} goes on from there. The numbers are integers below
 * 2<sup>53</sup>, so that JGraphT's doubles are exact.
 */
final class Assignment {

  static final int SOURCE = 0;
  static final int SINK = 1;
  private static final int FIRST = 2;

  /**
   * JGraphT takes a cost of 10<sup>9</sup> for infinite. Divided by a power of two, the costs of a
   * whole way through 10,000 requirements stay below that and lose nothing, and potentials are
   * exact up to 2<sup>31</sup>.
   */
  private static final double UNIT = 1.0 / (1 << 22);

  /** A member who may meet a requirement. */
  static final class Choice {
    final Match match;
    final int requirement;
    final int member;
    final long cost;
    boolean taken;

    Choice(Match match, int requirement, int member, long cost) {
      this.match = match;
      this.requirement = requirement;
      this.member = member;
      this.cost = cost;
    }
  }

  private final int[] counts;
  private final List<List<Choice>> choices = new ArrayList<>();
  private final int nodes;

  /**
   * @param candidates for each requirement those who match it, each once
   * @param counts how many each requirement asks for
   */
  Assignment(List<List<Match>> candidates, List<Integer> counts) {
    this.counts = counts.stream().mapToInt(Integer::intValue).toArray();
    // So much that no distance saved in all the team outweighs one member without a place.
    long nowhere = (counts.stream().mapToLong(Integer::longValue).sum() + 1) * GreatCircle.FARTHEST;
    int firstMember = FIRST + candidates.size();
    Map<MemberId, Integer> members = new HashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      List<Choice> row = new ArrayList<>();
      for (Match match : candidates.get(i)) {
        int member = members.computeIfAbsent(match.member(), id -> firstMember + members.size());
        row.add(new Choice(match, FIRST + i, member, match.distanceMeters().orElse(nowhere)));
      }
      choices.add(row);
    }
    this.nodes = firstMember + members.size();
  }

  /** For each requirement who is to meet it, nearest first. */
  List<List<Match>> solve() {
    Graph<Integer, Object> graph = new SimpleDirectedWeightedGraph<>(null, Object::new);
    Map<Object, Choice> edges = new LinkedHashMap<>();
    build(graph, edges);
    int most = most(graph);
    if (most > 0) {
      cheapest(graph, edges, most);
    }
    return choices.stream()
        .map(row -> row.stream().filter(c -> c.taken).map(c -> c.match).sorted().toList())
        .toList();
  }

  private void build(Graph<Integer, Object> graph, Map<Object, Choice> edges) {
    for (int node = 0; node < nodes; node++) {
      graph.addVertex(node);
    }
    for (int i = 0; i < counts.length; i++) {
      graph.addEdge(SOURCE, FIRST + i);
      for (Choice choice : choices.get(i)) {
        edges.put(graph.addEdge(choice.requirement, choice.member), choice);
      }
    }
    for (int member = FIRST + counts.length; member < nodes; member++) {
      graph.addEdge(member, SINK);
    }
  }

  private int capacity(Graph<Integer, Object> graph, Object edge) {
    return graph.getEdgeSource(edge) == SOURCE ? counts[graph.getEdgeTarget(edge) - FIRST] : 1;
  }

  /** How many members a team can have. To this algorithm the weight of an edge is its capacity. */
  private int most(Graph<Integer, Object> graph) {
    for (Object edge : graph.edgeSet()) {
      graph.setEdgeWeight(edge, capacity(graph, edge));
    }
    return (int) Math.round(new PushRelabelMFImpl<>(graph).calculateMaximumFlow(SOURCE, SINK));
  }

  /** To this algorithm the weight of an edge is its cost, whatever else it is handed. */
  private void cheapest(Graph<Integer, Object> graph, Map<Object, Choice> edges, int flow) {
    for (Object edge : graph.edgeSet()) {
      Choice choice = edges.get(edge);
      graph.setEdgeWeight(edge, choice == null ? 0 : choice.cost * UNIT);
    }
    // Without scaling: with it the potentials are moved by more than they can carry exactly.
    CapacityScalingMinimumCostFlow<Integer, Object> algorithm =
        new CapacityScalingMinimumCostFlow<>(1);
    MinimumCostFlow<Object> found =
        algorithm.getMinimumCostFlow(
            new MinimumCostFlowProblemImpl<>(
                graph,
                node -> node == SOURCE ? flow : node == SINK ? -flow : 0,
                edge -> capacity(graph, edge)));
    edges.forEach((edge, choice) -> choice.taken = found.getFlow(edge) > 0.5);
    long[] potentials = new long[nodes];
    algorithm
        .getDualSolution()
        .forEach((node, potential) -> potentials[node] = Math.round(potential / UNIT));
    new FirstByIds(choices, counts, potentials).settle();
  }
}
