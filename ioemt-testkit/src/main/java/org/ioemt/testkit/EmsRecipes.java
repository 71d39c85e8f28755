package org.ioemt.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.ioemt.code.Code;
import org.ioemt.code.LevelCodes;
import org.ioemt.ems.ActivationLevel;
import org.ioemt.ems.CareDisposition;
import org.ioemt.ems.CasualtyTally;
import org.ioemt.ems.CategoryCount;
import org.ioemt.ems.Channel;
import org.ioemt.ems.ChannelKind;
import org.ioemt.ems.CommunicationCenter;
import org.ioemt.ems.Crew;
import org.ioemt.ems.CrewChange;
import org.ioemt.ems.CrewDisposition;
import org.ioemt.ems.CrewMember;
import org.ioemt.ems.CrewRole;
import org.ioemt.ems.Disposition;
import org.ioemt.ems.DutyHours;
import org.ioemt.ems.EmergencyNumber;
import org.ioemt.ems.EmsSystem;
import org.ioemt.ems.Equipment;
import org.ioemt.ems.Liaison;
import org.ioemt.ems.LiaisonKind;
import org.ioemt.ems.MassCasualtyPlan;
import org.ioemt.ems.MedicalTeamType;
import org.ioemt.ems.MutualAidAgreement;
import org.ioemt.ems.PreArrivalInstructions;
import org.ioemt.ems.ReceivingFacility;
import org.ioemt.ems.ReleaseReason;
import org.ioemt.ems.ResourceCount;
import org.ioemt.ems.ResourceNeed;
import org.ioemt.ems.Response;
import org.ioemt.ems.ResponseEvent;
import org.ioemt.ems.ResponseEventKind;
import org.ioemt.ems.ResponseId;
import org.ioemt.ems.ResponseInterval;
import org.ioemt.ems.ResponsePriority;
import org.ioemt.ems.StaffingStandard;
import org.ioemt.ems.SystemComponent;
import org.ioemt.ems.TransportDisposition;
import org.ioemt.ems.TriageCategory;
import org.ioemt.ems.TriageColor;
import org.ioemt.ems.UnitDisposition;
import org.ioemt.ems.UnitId;
import org.ioemt.ems.Vehicle;
import org.ioemt.ems.VehicleId;
import org.ioemt.ems.VehicleMode;
import org.ioemt.ems.VehicleType;
import org.ioemt.level.CareLevel;
import org.ioemt.level.CareLevels;
import org.ioemt.level.ProviderLevel;
import org.ioemt.organization.EmsRole;
import org.ioemt.organization.Facility;
import org.ioemt.organization.OrganizationId;
import org.ioemt.organization.OrganizationKind;
import org.ioemt.place.Jurisdiction;
import org.ioemt.practice.MedicalDirector;
import org.ioemt.scope.Skill;
import org.ioemt.source.Evidence;

/** An emergency medical service: who answers, who comes, with what, and what became of it. */
final class EmsRecipes {

  private static final List<String> RESOURCES =
      List.of("ambulance", "physician unit", "tourniquet", "stretcher", "oxygen set");

  private static final List<String> EQUIPMENT =
      List.of("defibrillator", "ventilator", "suction unit", "splints", "infusion pump", "oxygen");

  private static final List<String> NUMBERS = List.of("112", "911", "999", "000", "119", "144");

  private EmsRecipes() {}

  static void addTo(Cookbook book) {
    book.add(CareLevels.class, EmsRecipes::careLevels);
    book.add(
        CareLevels.Entry.class, (world, draws) -> draws.pick(careLevels(world, draws).entries()));
    book.addConstants(
        CareDisposition.class,
        ChannelKind.class,
        CrewDisposition.class,
        CrewRole.class,
        LiaisonKind.class,
        ReleaseReason.class,
        ResponseEventKind.class,
        ResponseInterval.class,
        SystemComponent.class,
        TransportDisposition.class,
        TriageColor.class,
        UnitDisposition.class,
        VehicleMode.class);
    book.add(
        SystemComponent.Source.class,
        (world, draws) -> draws.pick(draws.pick(SystemComponent.values()).sources()));
    book.add(VehicleType.class, (world, draws) -> draws.pick(VehicleType.all()));
    book.add(ResponsePriority.class, (world, draws) -> draws.pick(ResponsePriority.all()));
    book.add(TriageCategory.class, (world, draws) -> draws.pick(TriageCategory.all()));
    book.add(MedicalTeamType.class, (world, draws) -> draws.pick(MedicalTeamType.all()));
    book.add(UnitId.class, (world, draws) -> unit(draws));
    book.add(VehicleId.class, (world, draws) -> vehicleId(draws));
    book.add(ResponseId.class, (world, draws) -> responseId(draws));
    book.add(EmergencyNumber.class, (w, draws) -> EmergencyNumber.of(draws.pick(NUMBERS)));
    book.add(DutyHours.class, (world, draws) -> hours(draws));
    book.add(Channel.class, (world, draws) -> channel(draws));
    book.add(PreArrivalInstructions.class, EmsRecipes::instructions);
    book.add(CommunicationCenter.class, EmsRecipes::center);
    book.add(Equipment.class, EmsRecipes::equipment);
    book.add(Vehicle.class, (w, d) -> vehicle(w, d, BasicRecipes.organization(w, d)));
    book.add(CrewMember.class, EmsRecipes::crewMember);
    book.add(Crew.class, (world, draws) -> crew(world, draws, unit(draws)));
    book.add(CrewChange.class, (world, draws) -> change(world, draws, unit(draws)));
    book.add(StaffingStandard.class, EmsRecipes::standard);
    book.add(ResponseEvent.class, EmsRecipes::event);
    book.add(Disposition.class, (world, draws) -> disposition(draws));
    book.add(Response.class, EmsRecipes::response);
    book.add(CategoryCount.class, (w, d) -> count(d, d.pick(TriageCategory.all())));
    book.add(CasualtyTally.class, (world, draws) -> tally(draws));
    book.add(ResourceCount.class, (world, draws) -> resource(draws));
    book.add(ResourceNeed.class, (world, draws) -> need(draws));
    book.add(ActivationLevel.class, (world, draws) -> activation(draws, draws.between(1, 9)));
    book.add(
        ReceivingFacility.class,
        (w, d) ->
            receiving(d, OrganizationRecipes.facility(w, d, OrganizationRecipes.place(w, d))));
    book.add(MutualAidAgreement.class, EmsRecipes::mutualAid);
    book.add(MassCasualtyPlan.class, (world, draws) -> plan(world, draws, List.of()));
    book.add(
        Liaison.class,
        (w, d) -> liaison(w, d, BasicRecipes.organization(w, d), d.pick(LiaisonKind.values())));
    book.add(EmsSystem.class, EmsRecipes::system);
  }

  private static CareLevels careLevels(World world, Draws draws) {
    CareLevels base = draws.percent(30) ? CareLevels.nemsis() : CareLevels.standard();
    return draws.percent(50)
        ? base.with(
                ProviderLevel.AEMT,
                draws.pick(
                    CareLevel.LIMITED_ADVANCED_LIFE_SUPPORT, CareLevel.ADVANCED_LIFE_SUPPORT))
            .named("Utopia " + draws.below(10))
        : base;
  }

  private static UnitId unit(Draws draws) {
    return UnitId.of("UNIT-" + draws.between(1, 99));
  }

  private static VehicleId vehicleId(Draws draws) {
    return VehicleId.of("V-" + draws.between(1, 999));
  }

  private static ResponseId responseId(Draws draws) {
    return ResponseId.of("R-2026-" + draws.between(1, 99_999));
  }

  private static DutyHours hours(Draws draws) {
    if (draws.percent(50)) {
      return DutyHours.ALWAYS;
    }
    EnumSet<DayOfWeek> days = EnumSet.of(draws.pick(DayOfWeek.values()));
    days.addAll(World.some(draws, 0, 6, 70, () -> draws.pick(DayOfWeek.values())));
    int from = draws.below(24);
    return DutyHours.of(
        days,
        LocalTime.of(from, draws.pick(0, 30)),
        LocalTime.of((from + draws.between(1, 23)) % 24, draws.pick(0, 30)));
  }

  private static Channel channel(Draws draws) {
    ChannelKind kind = draws.pick(ChannelKind.values());
    return Channel.builder().kind(kind).name("Channel " + draws.between(1, 16)).build();
  }

  private static PreArrivalInstructions instructions(World world, Draws draws) {
    PreArrivalInstructions.Builder card =
        PreArrivalInstructions.builder()
            .name("Telephone instructions " + draws.between(1, 12))
            .language(BasicRecipes.language(world, draws))
            .period(BasicRecipes.mostlyCurrent(world, draws));
    if (draws.percent(60)) {
      card.edition(Integer.toString(draws.between(1, 14)));
    }
    if (draws.percent(80)) {
      card.approvedBy(PracticeRecipes.directorId(draws));
    }
    return card.build();
  }

  private static CommunicationCenter center(World world, Draws draws) {
    Jurisdiction place = OrganizationRecipes.place(world, draws);
    int number = draws.between(1, 20);
    String scheme = draws.pick(ResponsePriority.schemes());
    return CommunicationCenter.builder()
        .id(OrganizationRecipes.id(place, "DISPATCH-" + number))
        .name("Dispatch " + number + " of " + place.englishName())
        .emergencyNumbers(
            World.different(draws, 0, 2, 80, () -> EmergencyNumber.of(draws.pick(NUMBERS))))
        .hours(World.different(draws, 0, 2, 60, () -> hours(draws)))
        .priorities(
            World.different(
                draws,
                0,
                4,
                80,
                () ->
                    draws.pick(
                        draws.oneIn(20)
                            ? ResponsePriority.all()
                            : ResponsePriority.ofScheme(scheme))))
        .preArrivalInstructions(World.different(draws, 0, 2, 60, () -> instructions(world, draws)))
        .channels(World.different(draws, 0, 3, 70, () -> channel(draws)))
        .build();
  }

  private static Equipment equipment(World world, Draws draws) {
    int number = draws.below(EQUIPMENT.size());
    Equipment.Builder item =
        Equipment.builder()
            .code(Code.of("UTOPIA_EQUIPMENT", "E" + number))
            .name(EQUIPMENT.get(number))
            .quantity(draws.pick(1, 1, 2, 6, 0))
            .skills(World.different(draws, 0, 3, 60, () -> draws.pick(Skill.all())));
    if (draws.percent(50)) {
      item.inspectionDue(BasicRecipes.day(world, draws));
    }
    if (draws.percent(40)) {
      item.expires(BasicRecipes.day(world, draws));
    }
    return item.build();
  }

  private static Vehicle vehicle(World world, Draws draws, OrganizationId agency) {
    Vehicle.Builder vehicle =
        Vehicle.builder()
            .id(vehicleId(draws))
            .agency(agency)
            .type(draws.pick(VehicleType.all()))
            .equipment(World.different(draws, 0, 6, 70, () -> equipment(world, draws)));
    if (draws.percent(30)) {
      vehicle.carriesPatients(draws.percent(80));
    }
    if (draws.percent(70)) {
      vehicle.callSign("Rescue " + draws.between(1, 99));
    }
    if (draws.percent(50)) {
      vehicle.base("Station " + draws.between(1, 30));
    }
    if (draws.percent(50)) {
      vehicle.point(BasicRecipes.point(world, draws));
    }
    return vehicle.build();
  }

  /** Mostly somebody of the registry; now and then only a level, or a code of others for one. */
  private static CrewMember crewMember(World world, Draws draws) {
    CrewMember.Builder person = CrewMember.builder();
    if (draws.percent(70)) {
      person.member(MemberRecipes.member(world, draws));
    } else {
      if (draws.percent(70)) {
        person.id(Drafts.id(draws.below(MemberRecipes.NUMBERS)));
      }
      if (draws.percent(80)) {
        person.level(draws.pick(ProviderLevel.values()));
      }
      if (draws.percent(30)) {
        person.levelCode(draws.pick(LevelCodes.shipped().mappings()).code());
      }
    }
    person.roles(World.different(draws, 0, 3, 60, () -> draws.pick(CrewRole.values())));
    person.trainee(draws.oneIn(12));
    return person.build();
  }

  private static Crew crew(World world, Draws draws, UnitId unit) {
    Crew.Builder crew = Crew.builder().unit(unit);
    if (draws.percent(60)) {
      crew.vehicle(vehicleId(draws));
    }
    crew.members(World.some(draws, 1, 4, 70, () -> crewMember(world, draws)));
    return crew.build();
  }

  private static CrewChange change(World world, Draws draws, UnitId unit) {
    CrewChange.Builder change = CrewChange.builder().time(time(world, draws)).unit(unit);
    boolean leaves = draws.percent(60);
    if (leaves) {
      change.leaves(Drafts.id(draws.below(MemberRecipes.NUMBERS)));
    }
    if (!leaves || draws.percent(60)) {
      change.boards(crewMember(world, draws));
    }
    return change.build();
  }

  private static OffsetDateTime time(World world, Draws draws) {
    LocalDate day = draws.oneIn(6) ? BasicRecipes.day(world, draws) : world.asOf;
    LocalTime hour =
        draws.oneIn(6)
            ? LocalTime.of(23, 59, 59)
            : LocalTime.of(draws.below(24), draws.below(60), draws.below(60));
    return OffsetDateTime.of(
        day, hour, ZoneOffset.ofTotalSeconds(draws.pick(0, -5, 2, 14, -12) * 3_600));
  }

  /** A shipped standard or, as often, one that a host might have written. */
  private static StaffingStandard standard(World world, Draws draws) {
    List<StaffingStandard> shipped = StaffingStandard.shipped();
    if (draws.percent(50)) {
      return draws.pick(shipped);
    }
    int number = draws.below(100);
    int people = draws.between(1, 4);
    boolean driver = people > 1 && draws.percent(50);
    StaffingStandard.Builder standard =
        StaffingStandard.builder()
            .code("UTOPIA-" + number)
            .name("Utopia standard " + number)
            .careLevel(draws.pick(CareLevel.values()))
            .people(people)
            .driver(driver)
            .physician(draws.oneIn(8));
    if (draws.percent(60)) {
      standard.jurisdiction(OrganizationRecipes.place(world, draws));
    }
    if (draws.percent(70)) {
      standard.primaryCaregiver(draws.pick(ProviderLevel.values()));
    }
    if (draws.percent(50)) {
      standard.others(draws.pick(ProviderLevel.values()));
    }
    if (driver && draws.percent(50)) {
      standard.driverLevel(draws.pick(ProviderLevel.values()));
    }
    boolean read = draws.percent(30);
    standard.evidence(read ? Evidence.SECONDARY : Evidence.UNVERIFIED);
    if (read || draws.percent(30)) {
      standard.source(BasicRecipes.citation(world, draws));
    }
    if (draws.percent(30)) {
      standard.note("Invented.");
    }
    return standard.build();
  }

  private static ResponseEvent event(World world, Draws draws) {
    ResponseEventKind kind = draws.pick(ResponseEventKind.values());
    OffsetDateTime time = time(world, draws);
    return draws.percent(50)
        ? ResponseEvent.of(kind, time, unit(draws))
        : ResponseEvent.of(kind, time);
  }

  private static Disposition disposition(Draws draws) {
    if (draws.percent(40)) {
      return Disposition.of(draws.pick(TransportDisposition.values()));
    }
    if (draws.percent(40)) {
      return Disposition.of(draws.pick(UnitDisposition.values()));
    }
    Disposition.Builder disposition =
        Disposition.builder().unit(draws.pick(UnitDisposition.values()));
    if (draws.percent(70)) {
      disposition.care(draws.pick(CareDisposition.values()));
    }
    if (draws.percent(70)) {
      disposition.crew(draws.pick(CrewDisposition.values()));
    }
    if (draws.percent(70)) {
      disposition.transport(draws.pick(TransportDisposition.values()));
    }
    disposition.reasons(World.different(draws, 0, 2, 30, () -> draws.pick(ReleaseReason.values())));
    if (draws.oneIn(6)) {
      disposition.code(Code.of("UTOPIA_DISPOSITION", "D" + draws.between(1, 9)));
    }
    return disposition.build();
  }

  /** Three of five records are whole; of the others anything may be missing or contradict. */
  private static Response response(World world, Draws draws) {
    Response.Builder response = Response.builder().id(responseId(draws));
    if (draws.percent(80)) {
      response.jurisdiction(OrganizationRecipes.place(world, draws));
    }
    if (draws.percent(80)) {
      response.priority(draws.pick(ResponsePriority.all()));
    }
    return (draws.percent(60) ? whole(world, draws, response) : partial(world, draws, response))
        .build();
  }

  /** What became of a call, as one unit's record shows it from beginning to end. */
  private record Course(Disposition disposition, List<ResponseEventKind> events) {

    static final Course TRANSPORTED =
        new Course(
            Disposition.builder()
                .unit(UnitDisposition.CONTACT_MADE)
                .care(CareDisposition.CARE_PROVIDED)
                .crew(CrewDisposition.PRIMARY_CARE)
                .transport(TransportDisposition.THIS_UNIT)
                .build(),
            List.of(
                ResponseEventKind.AT_SCENE,
                ResponseEventKind.AT_PATIENT,
                ResponseEventKind.TRANSPORT_BEGUN,
                ResponseEventKind.AT_DESTINATION,
                ResponseEventKind.HAND_OFF));

    static final Course REFUSED =
        new Course(
            Disposition.builder()
                .unit(UnitDisposition.CONTACT_MADE)
                .care(CareDisposition.CARE_REFUSED)
                .transport(TransportDisposition.REFUSED)
                .addReason(ReleaseReason.AGAINST_MEDICAL_ADVICE)
                .build(),
            List.of(
                ResponseEventKind.AT_SCENE,
                ResponseEventKind.AT_PATIENT,
                ResponseEventKind.TRANSPORT_REFUSED,
                ResponseEventKind.LEFT_SCENE));

    static final Course NOBODY_FOUND =
        new Course(
            Disposition.of(UnitDisposition.NO_PATIENT_FOUND),
            List.of(ResponseEventKind.AT_SCENE, ResponseEventKind.LEFT_SCENE));

    static final Course CANCELLED =
        new Course(
            Disposition.of(UnitDisposition.CANCELLED_BEFORE_ARRIVAL),
            List.of(ResponseEventKind.CANCELLED));

    static Course drawn(Draws draws) {
      int of = draws.between(1, 10);
      return of <= 6 ? TRANSPORTED : of <= 8 ? REFUSED : of == 9 ? NOBODY_FOUND : CANCELLED;
    }
  }

  /** One unit from the call to back in service, with nothing that a rule would find. */
  private static Response.Builder whole(World world, Draws draws, Response.Builder response) {
    Course course = Course.drawn(draws);
    UnitId unit = unit(draws);
    List<ResponseEventKind> kinds = new ArrayList<>();
    kinds.add(ResponseEventKind.CALL_RECEIVED);
    kinds.add(ResponseEventKind.DISPATCH_NOTIFIED);
    if (draws.percent(20)) {
      kinds.add(ResponseEventKind.PRE_ARRIVAL_INSTRUCTIONS);
    }
    kinds.add(ResponseEventKind.UNIT_NOTIFIED);
    if (draws.percent(50)) {
      kinds.add(ResponseEventKind.DISPATCH_ACKNOWLEDGED);
    }
    kinds.add(ResponseEventKind.EN_ROUTE);
    if (!course.equals(Course.CANCELLED) && draws.percent(10)) {
      kinds.add(ResponseEventKind.STAGED);
    }
    kinds.addAll(course.events);
    kinds.add(ResponseEventKind.BACK_IN_SERVICE);
    if (draws.percent(50)) {
      kinds.add(ResponseEventKind.CALL_COMPLETED);
    }
    OffsetDateTime time = time(world, draws);
    for (ResponseEventKind kind : kinds) {
      response.addEvent(ResponseEvent.of(kind, time, unit));
      time = time.plusSeconds(draws.between(0, 900));
    }
    if (course.equals(Course.TRANSPORTED)) {
      response.handOffFacility(
          OrganizationRecipes.facility(world, draws, OrganizationRecipes.place(world, draws)).id());
    }
    return response.addCrew(crew(world, draws, unit)).disposition(course.disposition);
  }

  /** The events in the order in which they should be, but for a slip, and each may be missing. */
  private static Response.Builder partial(World world, Draws draws, Response.Builder response) {
    List<Crew> crews = new ArrayList<>();
    for (Crew crew : World.some(draws, 0, 3, 60, () -> crew(world, draws, unit(draws)))) {
      if (crews.stream().noneMatch(other -> other.unit().equals(crew.unit()))) {
        crews.add(crew);
      }
    }
    if (!crews.isEmpty() && draws.oneIn(12)) {
      crews.add(crew(world, draws, crews.get(0).unit())); // the same unit once more
    }
    response.crews(crews);
    if (!crews.isEmpty() && draws.oneIn(8)) {
      response.addCrewChange(change(world, draws, crews.get(0).unit()));
    }
    OffsetDateTime time = time(world, draws);
    for (ResponseEventKind kind : ResponseEventKind.values()) {
      if (draws.percent(60)) {
        time = time.plusSeconds(draws.oneIn(25) ? -60 : draws.between(0, 900));
        response.addEvent(
            crews.isEmpty() || draws.percent(40)
                ? ResponseEvent.of(kind, time)
                : ResponseEvent.of(kind, time, draws.pick(crews).unit()));
        if (draws.oneIn(60)) { // once more, or of a unit that is not there
          response.addEvent(
              draws.percent(50)
                  ? ResponseEvent.of(kind, time)
                  : ResponseEvent.of(kind, time, unit(draws)));
        }
      }
    }
    if (draws.percent(80)) {
      response.disposition(disposition(draws));
    }
    if (draws.percent(50)) {
      response.handOffFacility(
          OrganizationRecipes.facility(world, draws, OrganizationRecipes.place(world, draws)).id());
    }
    return response;
  }

  private static CategoryCount count(Draws draws, TriageCategory category) {
    return CategoryCount.builder()
        .category(category)
        .casualties(draws.oneIn(10) ? 0 : draws.between(1, 250))
        .build();
  }

  private static CasualtyTally tally(Draws draws) {
    String scheme = draws.pick(TriageCategory.schemes());
    List<TriageCategory> categories =
        World.different(draws, 0, 5, 80, () -> draws.pick(TriageCategory.ofScheme(scheme)));
    CasualtyTally.Builder tally = CasualtyTally.builder().scheme(scheme);
    for (TriageCategory category : categories) {
      tally.addCount(count(draws, category));
    }
    return tally.build();
  }

  private static ResourceCount resource(Draws draws) {
    return ResourceCount.builder()
        .resource(draws.pick(RESOURCES))
        .quantity(draws.between(0, 40))
        .build();
  }

  private static ResourceNeed need(Draws draws) {
    return ResourceNeed.builder()
        .category(draws.pick(TriageCategory.all()))
        .resource(draws.pick(RESOURCES))
        .quantity(draws.between(1, 4))
        .patients(draws.between(1, 10))
        .build();
  }

  private static ActivationLevel activation(Draws draws, int number) {
    return ActivationLevel.builder()
        .name("Level " + number)
        .casualties(draws.oneIn(8) ? 1 : number * draws.between(1, 20))
        .build();
  }

  private static ReceivingFacility receiving(Draws draws, Facility facility) {
    ReceivingFacility.Builder receiving = ReceivingFacility.builder().facility(facility.id());
    if (draws.percent(70)) {
      receiving.capacity(draws.between(0, 60));
    }
    return receiving.build();
  }

  private static MutualAidAgreement mutualAid(World world, Draws draws) {
    MutualAidAgreement.Builder agreement =
        MutualAidAgreement.builder()
            .title("Agreement " + draws.between(1, 30))
            .period(BasicRecipes.mostlyCurrent(world, draws));
    if (draws.percent(80)) {
      agreement.partner(BasicRecipes.organization(world, draws));
    }
    if (draws.percent(60)) {
      agreement.vehicles(draws.between(0, 20));
    }
    return agreement.build();
  }

  private static MassCasualtyPlan plan(World world, Draws draws, List<Facility> facilities) {
    MassCasualtyPlan.Builder plan =
        MassCasualtyPlan.builder().title("Mass-casualty plan " + draws.between(1, 9));
    if (draws.percent(85)) {
      plan.triageScheme(draws.pick(TriageCategory.schemes()));
    }
    int levels = draws.below(4);
    for (int number = 1; number <= levels; number++) {
      plan.addActivationLevel(activation(draws, number));
    }
    plan.mutualAid(World.different(draws, 0, 2, 60, () -> mutualAid(world, draws)));
    for (Facility facility : facilities) {
      if (draws.percent(80)) {
        plan.addReceivingFacility(receiving(draws, facility));
      }
    }
    plan.commandRoles(World.different(draws, 0, 4, 70, () -> draws.pick(EmsRole.values())));
    if (draws.percent(70)) {
      plan.lastExercise(BasicRecipes.day(world, draws));
    }
    if (draws.percent(50)) {
      plan.exerciseMonths(draws.pick(12, 24, 1, 1_200));
    }
    return plan.build();
  }

  private static Liaison liaison(
      World world, Draws draws, OrganizationId partner, LiaisonKind kind) {
    Liaison.Builder liaison = Liaison.builder().partner(partner).kind(kind);
    if (draws.percent(80)) {
      liaison.channel(channel(draws));
    }
    if (draws.percent(70)) {
      liaison.agreement("Agreement " + draws.between(1, 30));
    }
    if (draws.percent(60)) {
      liaison.period(BasicRecipes.mostlyCurrent(world, draws));
    }
    return liaison.build();
  }

  /** A system of one place, whose parts mostly know each other. */
  private static EmsSystem system(World world, Draws draws) {
    Jurisdiction place = OrganizationRecipes.place(world, draws);
    int number = draws.between(1, 9);
    EmsSystem.Builder system =
        EmsSystem.builder()
            .id(OrganizationRecipes.id(place, "EMS-" + number))
            .name("Emergency medical service of " + place.englishName())
            .jurisdiction(place)
            .levels(World.different(draws, 0, 5, 80, () -> draws.pick(ProviderLevel.values())));
    List<OrganizationId> services = world.pools.services(place.country());
    List<OrganizationId> agencies = World.different(draws, 0, 3, 60, () -> draws.pick(services));
    for (OrganizationId agency : agencies) {
      system.addAgency(OrganizationRecipes.agency(world, draws, agency, place));
    }
    system.communicationCenters(World.different(draws, 0, 2, 70, () -> center(world, draws)));
    system.vehicles(
        World.different(
            draws,
            0,
            4,
            70,
            () ->
                vehicle(
                    world,
                    draws,
                    agencies.isEmpty() || draws.oneIn(12)
                        ? draws.pick(services)
                        : draws.pick(agencies))));
    List<MedicalDirector> directors =
        World.different(draws, 0, 2, 70, () -> PracticeRecipes.director(world, draws, place));
    system.medicalDirectors(directors);
    system.protocols(
        World.different(draws, 0, 2, 60, () -> PracticeRecipes.protocol(world, draws, place)));
    List<Facility> facilities =
        World.different(draws, 0, 3, 70, () -> OrganizationRecipes.facility(world, draws, place));
    system.facilities(facilities);
    system.mutualAid(World.different(draws, 0, 2, 50, () -> mutualAid(world, draws)));
    if (draws.percent(80)) {
      system.massCasualtyPlan(plan(world, draws, facilities));
    }
    for (LiaisonKind kind : LiaisonKind.values()) {
      if (draws.percent(70)) {
        var partner =
            OrganizationRecipes.organization(draws, place, draws.pick(OrganizationKind.values()));
        system.addOrganization(partner);
        system.addLiaison(liaison(world, draws, partner.id(), kind));
      }
    }
    return system.build();
  }
}
