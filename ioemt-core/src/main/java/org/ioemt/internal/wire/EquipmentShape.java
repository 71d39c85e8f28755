package org.ioemt.internal.wire;

import org.ioemt.ems.Equipment;

/** The form of Equipment. */
final class EquipmentShape {

  static final Shape<Equipment, Equipment.Builder> SHAPE =
      Shape.of(
              Equipment.class,
              "Equipment on a vehicle: what it is, how many there are, what it is for, and how long it is good.",
              Equipment::builder,
              Equipment.Builder::build)
          .required(
              "code",
              CodeScalars.CODE,
              Equipment::code,
              Equipment.Builder::code,
              "What it is, by the code of a nomenclature.")
          .required(
              "name",
              Scalars.TEXT,
              Equipment::name,
              Equipment.Builder::name,
              "What it is, in words.")
          .requiredInt(
              "quantity",
              Scalars.COUNT,
              Equipment::quantity,
              Equipment.Builder::quantity,
              "How many there are.")
          .list(
              "skills",
              ScopeScalars.SKILL,
              Equipment::skills,
              Equipment.Builder::addSkill,
              "The skills that it serves.")
          .optional(
              "inspectionDue",
              Scalars.DATE,
              Equipment::inspectionDue,
              Equipment.Builder::inspectionDue,
              "The day by which it has to be inspected.")
          .optional(
              "expires",
              Scalars.DATE,
              Equipment::expires,
              Equipment.Builder::expires,
              "The day on which it expires.")
          .end();

  private EquipmentShape() {}
}
