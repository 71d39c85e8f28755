package org.ioemt.jackson.sample;

import java.util.List;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Primitive;
import org.ioemt.internal.wire.Scalars;
import org.ioemt.internal.wire.Shape;
import org.ioemt.internal.wire.Text;

/** The declared forms of the sample types. */
public final class SampleForms {

  public static final Text<Grade> GRADE = Text.codes(Grade.class, "a grade", Grade::code);

  public static final Text<StationId> STATION_ID =
      Text.of(
          StationId.class,
          "a station id",
          StationId::text,
          StationId::of,
          "S-001",
          "S-042",
          "S-9Z9");

  public static final Shape<Keeper, Keeper.Builder> KEEPER =
      Shape.of(Keeper.class, "Who keeps a station.", Keeper.Builder::new, Keeper.Builder::build)
          .required(
              "name", Scalars.PERSONAL_TEXT, Keeper::name, Keeper.Builder::name, "The full name.")
          .optional(
              "birthDate",
              Scalars.PERSONAL_DATE,
              Keeper::birthDate,
              Keeper.Builder::birthDate,
              "The day of birth.")
          .invariant("the keeper was born in 1900 or later")
          .end();

  public static final Shape<Visit, Visit.Builder> VISIT =
      Shape.of(Visit.class, "A visit to a station.", Visit::builder, Visit.Builder::build)
          .required("from", Scalars.DATE, Visit::from, Visit.Builder::from, "The first day.")
          .optional("until", Scalars.DATE, Visit::until, Visit.Builder::until, "The last day.")
          .optional("note", Scalars.TEXT, Visit::note, Visit.Builder::note, "What was seen.")
          .optionalInt(
              "rating", Primitive.integer(1, 5), Visit::rating, Visit.Builder::rating, "1 to 5.")
          .optionalDouble("cost", Scalars.NUMBER, Visit::cost, Visit.Builder::cost, "In francs.")
          .end();

  public static final Shape<Station, Station.Builder> STATION =
      Shape.of(Station.class, "A station.", Station::builder, Station.Builder::build)
          .required("id", STATION_ID, Station::id, Station.Builder::id, "Its id.")
          .required("name", Scalars.TEXT, Station::name, Station.Builder::name, "Its name.")
          .required("grade", GRADE, Station::grade, Station.Builder::grade, "Its grade.")
          .required("opened", Scalars.DATE, Station::opened, Station.Builder::opened, "Day one.")
          .optional("closed", Scalars.DATE, Station::closed, Station.Builder::closed, "Last day.")
          .requiredInt("beds", Scalars.COUNT, Station::beds, Station.Builder::beds, "Beds.")
          .optional("floors", Scalars.INT, Station::floors, Station.Builder::floors, "Floors.")
          .required(
              "residents", Scalars.LONG, Station::residents, Station.Builder::residents, "People.")
          .requiredDouble(
              "latitude",
              Primitive.number(-90, 90),
              Station::latitude,
              Station.Builder::latitude,
              "In degrees.")
          .required(
              "staffed", Scalars.BOOLEAN, Station::staffed, Station.Builder::staffed, "Staffed.")
          .required("keeper", KEEPER, Station::keeper, Station.Builder::keeper, "The keeper.")
          .optional("deputy", KEEPER, Station::deputy, Station.Builder::deputy, "The deputy.")
          .list("visits", VISIT, Station::visits, Station.Builder::addVisit, "All visits.")
          .list("tags", Scalars.TEXT, Station::tags, Station.Builder::addTag, "Free words.")
          .list("grades", GRADE, Station::grades, Station.Builder::addGrade, "Former grades.")
          .list("phones", Scalars.INT, Station::phones, Station.Builder::addPhone, "Extensions.")
          .end();

  private SampleForms() {}

  public static List<Kind<?>> all() {
    return List.of(GRADE, STATION_ID, KEEPER, VISIT, STATION);
  }

  public static Kind<?> find(Class<?> type) {
    return all().stream().filter(kind -> kind.type() == type).findFirst().orElse(null);
  }
}
