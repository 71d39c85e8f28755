package org.ioemt.validation;

import jakarta.validation.Configuration;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.ioemt.member.Member;
import org.ioemt.practice.PracticeRequest;

/** Which constraint is put on which type. Cannot be linked where Hibernate Validator is absent. */
final class HibernateMapping {

  private HibernateMapping() {}

  static boolean fits(Configuration<?> configuration) {
    return configuration instanceof BaseHibernateValidatorConfiguration<?>;
  }

  static void addTo(Configuration<?> configuration) {
    BaseHibernateValidatorConfiguration<?> hibernate =
        (BaseHibernateValidatorConfiguration<?>) configuration;
    ConstraintMapping mapping = hibernate.createConstraintMapping();
    mapping.type(Member.class).constraint(new GenericConstraintDef<>(EligibleMember.class));
    mapping.type(PracticeRequest.class).constraint(new GenericConstraintDef<>(WithinScope.class));
    hibernate.addMapping(mapping);
  }
}
