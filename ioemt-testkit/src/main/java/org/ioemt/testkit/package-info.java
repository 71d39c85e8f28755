/**
 * Invented values of every type of the library, for tests, demonstrations and load runs.
 *
 * <p>Start with {@link org.ioemt.testkit.MemberGenerator}. It gives an endless series of members
 * who look like those of a real registry, the same for the same seed on every machine:
 *
 * <pre>{@code
 * // a thousand members, nine of ten without any finding
 * List<Member> members = MemberGenerator.seeded(42).stream().limit(1_000).toList();
 *
 * // a member whom one rule must catch, and no other
 * Member tooYoung = MemberGenerator.seeded(42).withFlaw(Flaw.UNDER_AGE).member(0);
 * }</pre>
 *
 * <p>{@link org.ioemt.testkit.ValueGenerator} does the same for every other type.
 *
 * <p>Nothing here reads a clock, a locale or the environment.
 */
@NullMarked
package org.ioemt.testkit;

import org.jspecify.annotations.NullMarked;
