package org.ioemt.validation.validator;

import java.util.Map;

/**
 * The constraints' messages in English, for providers that do not find them in the bundle. A test
 * keeps them equal to it.
 */
final class English {

  /** By template, with the braces. */
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry(
              "{org.ioemt.validation.ProviderLevelCode.message}",
              "must be the code of a provider level: EMR, EMT, AEMT, PARAMEDIC or PEP"),
          Map.entry(
              "{org.ioemt.validation.AtLeast.message}",
              "must be the provider level {value} or one above it"),
          Map.entry(
              "{org.ioemt.validation.AtLeast.notALevel}",
              "must be the code of a provider level, {value} or one above it"),
          Map.entry(
              "{org.ioemt.validation.AtMost.message}",
              "must be the provider level {value} or one below it"),
          Map.entry(
              "{org.ioemt.validation.AtMost.notALevel}",
              "must be the code of a provider level, {value} or one below it"),
          Map.entry(
              "{org.ioemt.validation.OneOfLevels.message}",
              "must be one of these provider levels: {value}"),
          Map.entry(
              "{org.ioemt.validation.JurisdictionCode.message}",
              "must be an ISO 3166-1 alpha-2 code of a country, such as DE, or an ISO 3166-2 code of a subdivision, such as US-NY"),
          Map.entry(
              "{org.ioemt.validation.LanguageTag.message}",
              "must be a BCP 47 tag of a language in canonical form, such as en or pt-BR"),
          Map.entry(
              "{org.ioemt.validation.LocalQualification.message}",
              "must be a title that the crosswalk lists for {in}"),
          Map.entry(
              "{org.ioemt.validation.Standardizable.message}",
              "must be a title for which the {policy} policy accepts a provider level"),
          Map.entry(
              "{org.ioemt.validation.SkillCode.message}",
              "must be the code of a skill of the catalogue, such as cpap"),
          Map.entry(
              "{org.ioemt.validation.CredentialStatusCode.message}",
              "must be the code of a credential status: active, inactive, issued-in-error, expired, revoked, pending, provisional or unknown"),
          Map.entry(
              "{org.ioemt.validation.ExternalCode.message}",
              "must be a code of {system} that the tables know"),
          Map.entry(
              "{org.ioemt.validation.MemberIdText.message}",
              "must be a member id: 1 to 64 letters A to Z, digits, dots, hyphens and underscores, beginning with a letter or digit"),
          Map.entry(
              "{org.ioemt.validation.EligibleMember.message}",
              "must be a registered and active provider of a level"),
          Map.entry(
              "{org.ioemt.validation.CurrentCredential.message}",
              "must be active, in date, verified and from a recognized authority"),
          Map.entry(
              "{org.ioemt.validation.ConsistentRecord.message}", "must not contradict itself"),
          Map.entry(
              "{org.ioemt.validation.FitMedicalDirector.message}",
              "must be in office with a license as a physician that is good here and today"),
          Map.entry(
              "{org.ioemt.validation.WithinScope.message}",
              "must be within the scope of practice and the authority of the member"),
          Map.entry(
              "{org.ioemt.validation.StaffedFor.message}",
              "must be a crew that meets the staffing standard {standard}"),
          Map.entry(
              "{org.ioemt.validation.ValidResponse.message}",
              "must be a record of a response that does not contradict itself"),
          Map.entry(
              "{org.ioemt.validation.CompleteSystem.message}",
              "must be an EMS in which nothing is missing"),
          Map.entry(
              "{org.ioemt.validation.CompletePlan.message}",
              "must be a mass-casualty plan in which nothing is missing"),
          Map.entry(
              "{org.ioemt.validation.ReadyProgram.message}",
              "must be a program for which members can be called"));

  private English() {}
}
