package org.ioemt.jackson.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An aggregate with one property of every sort; a sealed interface, as the model's are. */
public sealed interface Station {

  StationId id();

  String name();

  Grade grade();

  LocalDate opened();

  Optional<LocalDate> closed();

  int beds();

  Optional<Integer> floors();

  long residents();

  double latitude();

  boolean staffed();

  Keeper keeper();

  Optional<Keeper> deputy();

  List<Visit> visits();

  List<String> tags();

  Set<Grade> grades();

  List<Integer> phones();

  static Builder builder() {
    return new Builder();
  }

  /** The implementation, out of sight. */
  record Implementation(
      StationId id,
      String name,
      Grade grade,
      LocalDate opened,
      Optional<LocalDate> closed,
      int beds,
      Optional<Integer> floors,
      long residents,
      double latitude,
      boolean staffed,
      Keeper keeper,
      Optional<Keeper> deputy,
      List<Visit> visits,
      List<String> tags,
      Set<Grade> grades,
      List<Integer> phones)
      implements Station {}

  /** Collects the properties. */
  final class Builder {
    private StationId id = new StationId("S-000");
    private String name = "";
    private Grade grade = Grade.LOW;
    private LocalDate opened = LocalDate.EPOCH;
    private Optional<LocalDate> closed = Optional.empty();
    private int beds;
    private Optional<Integer> floors = Optional.empty();
    private long residents;
    private double latitude;
    private boolean staffed;
    private Keeper keeper = new Keeper("", Optional.empty());
    private Optional<Keeper> deputy = Optional.empty();
    private final List<Visit> visits = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final Set<Grade> grades = new LinkedHashSet<>();
    private final List<Integer> phones = new ArrayList<>();

    public Builder id(StationId value) {
      id = value;
      return this;
    }

    public Builder name(String value) {
      name = value;
      return this;
    }

    public Builder grade(Grade value) {
      grade = value;
      return this;
    }

    public Builder opened(LocalDate value) {
      opened = value;
      return this;
    }

    public Builder closed(LocalDate value) {
      closed = Optional.of(value);
      return this;
    }

    public Builder beds(int value) {
      beds = value;
      return this;
    }

    public Builder floors(int value) {
      floors = Optional.of(value);
      return this;
    }

    public Builder floors(Optional<Integer> value) {
      floors = value;
      return this;
    }

    public Builder residents(long value) {
      residents = value;
      return this;
    }

    public Builder latitude(double value) {
      latitude = value;
      return this;
    }

    public Builder staffed(boolean value) {
      staffed = value;
      return this;
    }

    public Builder keeper(Keeper value) {
      keeper = value;
      return this;
    }

    public Builder deputy(Keeper value) {
      deputy = Optional.of(value);
      return this;
    }

    public Builder addVisit(Visit value) {
      visits.add(value);
      return this;
    }

    public Builder addVisit(Visit... values) {
      visits.addAll(List.of(values));
      return this;
    }

    public Builder addTag(String value) {
      tags.add(value);
      return this;
    }

    public Builder addGrade(Grade value) {
      grades.add(value);
      return this;
    }

    public Builder addPhone(int value) {
      if (value == 112) {
        throw new IllegalArgumentException("phones: 112 is no station");
      }
      phones.add(value);
      return this;
    }

    public Station build() {
      return new Implementation(
          id,
          name,
          grade,
          opened,
          closed,
          beds,
          floors,
          residents,
          latitude,
          staffed,
          keeper,
          deputy,
          List.copyOf(visits),
          List.copyOf(tags),
          Collections.unmodifiableSet(grades),
          List.copyOf(phones));
    }
  }
}
