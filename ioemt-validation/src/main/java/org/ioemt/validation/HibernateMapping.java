package org.ioemt.validation;

import jakarta.validation.Configuration;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.ioemt.credential.Credential;
import org.ioemt.deployment.Program;
import org.ioemt.ems.EmsSystem;
import org.ioemt.ems.MassCasualtyPlan;
import org.ioemt.ems.Response;
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
    mapping
        .type(Member.class)
        .constraint(
            on(
                EligibleMember.class,
                Default.class,
                Groups.Membership.class,
                Groups.Deployment.class))
        .constraint(on(ConsistentRecord.class, Groups.Records.class));
    mapping
        .type(Credential.class)
        .constraint(
            on(
                CurrentCredential.class,
                Default.class,
                Groups.Membership.class,
                Groups.Practice.class))
        .constraint(on(ConsistentRecord.class, Groups.Records.class));
    mapping
        .type(PracticeRequest.class)
        .constraint(on(WithinScope.class, Default.class, Groups.Practice.class));
    mapping
        .type(Response.class)
        .constraint(on(ValidResponse.class, Default.class, Groups.Ems.class, Groups.Records.class));
    mapping
        .type(EmsSystem.class)
        .constraint(on(CompleteSystem.class, Default.class, Groups.Ems.class));
    mapping
        .type(MassCasualtyPlan.class)
        .constraint(on(CompletePlan.class, Default.class, Groups.Ems.class));
    mapping
        .type(Program.class)
        .constraint(on(ReadyProgram.class, Default.class, Groups.Deployment.class));
    hibernate.addMapping(mapping);
  }

  private static <A extends Annotation> GenericConstraintDef<A> on(
      Class<A> constraint, Class<?>... groups) {
    return new GenericConstraintDef<>(constraint).groups(groups);
  }
}
