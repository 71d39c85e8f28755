package org.ioemt.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ioemt.credential.Credential;
import org.ioemt.credential.CredentialKind;
import org.ioemt.credential.CredentialNumber;
import org.ioemt.credential.CredentialStatus;
import org.ioemt.credential.Qualification;
import org.ioemt.member.Availability;
import org.ioemt.member.Member;
import org.ioemt.member.MemberId;
import org.ioemt.member.PersonName;
import org.ioemt.member.Preferences;
import org.ioemt.place.GeoPoint;
import org.ioemt.place.Jurisdiction;
import org.ioemt.testkit.MemberGenerator;
import org.ioemt.testkit.ValueGenerator;
import org.junit.jupiter.api.Test;

/** No value is changed by import and export of an untouched roster, and none by the other way. */
class RoundTripTest {

  private static final RosterMapping FULL = RosterMapping.full(5);

  private static List<Member> realistic() {
    return MemberGenerator.seeded(7).stream().limit(400).map(RoundTripTest::said).toList();
  }

  /** Without what is there and says nothing, for which a row has no cell. */
  private static Member said(Member member) {
    Availability nothing = Availability.builder().build();
    Preferences none = Preferences.builder().build();
    return Member.builder()
        .from(member)
        .availability(member.availability().filter(there -> !there.equals(nothing)))
        .preferences(member.preferences().filter(there -> !there.equals(none)))
        .build();
  }

  @Test
  void membersComeBackFromAllColumns() {
    List<Member> members = realistic();
    Rosters.Writing written = Rosters.write(FULL, members);
    assertThat(written.findings()).isEmpty();
    Rosters.Reading read = Rosters.read(FULL, written.text());
    assertThat(read.findings()).isEmpty();
    assertThat(read.ofColumns()).isEmpty();
    assertThat(read.members()).isEqualTo(members);
  }

  @Test
  void anyMemberComesBackOrIsSaidNotTo() throws IOException {
    int whole = 0;
    int partial = 0;
    for (int room : new int[] {1, 2, 3, 5}) {
      ValueGenerator<Member> generator = ValueGenerator.of(Member.class).seeded(room);
      RosterMapping mapping = RosterMapping.full(room);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      List<Member> written = new ArrayList<>();
      List<Boolean> same = new ArrayList<>();
      try (RosterWriter writer = RosterWriter.open(mapping, out)) {
        for (int i = 0; i < 300; i++) {
          Member member = said(generator.value(i));
          List<String> codes =
              writer.write(member).stream().map(finding -> finding.code().code()).toList();
          if (!codes.contains("roster.member-not-written")) {
            written.add(member);
            same.add(codes.isEmpty());
          }
        }
      }
      Rosters.Reading read = Rosters.read(mapping, out.toByteArray());
      assertThat(read.messages()).isEmpty();
      assertThat(read.members()).hasSameSizeAs(written);
      for (int i = 0; i < written.size(); i++) {
        assertThat(read.members().get(i).equals(written.get(i))).isEqualTo(same.get(i));
        whole += same.get(i) ? 1 : 0;
        partial += same.get(i) ? 0 : 1;
      }
    }
    assertThat(whole).isGreaterThan(300);
    assertThat(partial).isGreaterThan(300);
  }

  @Test
  void membersComeBackFromARowForEachCredential() {
    RosterMapping.Builder builder = RosterMapping.builder().rows(RosterRows.PER_CREDENTIAL);
    FULL.columns().stream()
        .filter(column -> !column.label().matches("credentials\\[[1-9]].*"))
        .forEach(builder::column);
    RosterMapping mapping = builder.build();
    List<Member> members = realistic();
    assertThat(members).anyMatch(member -> member.credentials().size() > 1);
    Rosters.Writing written = Rosters.write(mapping, members);
    assertThat(written.findings()).isEmpty();
    assertThat(Rosters.read(mapping, written.text()).members()).isEqualTo(members);
  }

  /** A roster of cells that all are as the mapping writes them. */
  @Test
  void theCellsOfAnUntouchedRosterStayAsTheyAre() {
    RosterMapping mapping =
        RosterMapping.builder()
            .delimiter(';')
            .charset(Charset.forName("windows-31j"))
            .decimalComma(true)
            .nameOrder(NameOrder.FAMILY_FIRST)
            .nameSeparator("　")
            .idPrefix("JP-")
            .dateFormats("GGGGy年M月d日")
            .jurisdiction(Jurisdiction.of("JP"))
            .column(RosterColumn.of("番号").field("id"))
            .column(RosterColumn.of("姓").field("name.family"))
            .column(RosterColumn.of("名").field("name.given"))
            .column(RosterColumn.of("生年月日").field("birthDate"))
            .column(RosterColumn.of("資格").field("credentials[0].qualification.title"))
            .column(RosterColumn.of("登録番号").field("credentials[0].number"))
            .column(
                RosterColumn.of("期限")
                    .field("credentials[0].expires")
                    .formats("Gyy.MM.dd")
                    .empty("-"))
            .column(RosterColumn.of("発行").field("credentials[0].issued").formats("d-MMM-yyyy"))
            .column(
                RosterColumn.of("状態")
                    .field("credentials[0].status")
                    .code("有効", "active")
                    .code("停止", "inactive")
                    .code("=無効", "revoked"))
            .column(RosterColumn.of("緯度").field("place.latitude"))
            .column(RosterColumn.of("経度").field("place.longitude"))
            .constant("credentials[0].kind", "LICENSE")
            .build();
    Random random = new Random(3);
    String[] families = {"佐藤", "'佐藤", "''=佐藤", "'=佐藤", "a;b", "\"q\"", "O'Brien", "-"};
    String[] statuses = {"有効", "停止", "'=無効"};
    StringBuilder text = new StringBuilder("番号;姓;名;生年月日;資格;登録番号;期限;発行;状態;緯度;経度\r\n");
    for (int i = 0; i < 3000; i++) {
      LocalDate day = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(34_000));
      String family = families[random.nextInt(families.length)];
      boolean quoted = family.contains(";") || family.contains("\"");
      text.append(i).append(';');
      text.append(quoted ? "\"" + family.replace("\"", "\"\"") + "\"" : family).append(';');
      text.append("美咲;").append(DatePattern.of("GGGGy年M月d日").format(day)).append(';');
      text.append("救急救命士;第").append(i).append("号;");
      text.append(random.nextBoolean() ? "-" : DatePattern.of("Gyy.MM.dd").format(day)).append(';');
      text.append(DatePattern.of("d-MMM-yyyy").format(day)).append(';');
      text.append(statuses[random.nextInt(3)]).append(';');
      text.append(random.nextBoolean() ? "-" : "").append(random.nextInt(90)).append(',');
      text.append(1 + random.nextInt(9)).append(';').append(random.nextInt(180)).append("\r\n");
    }
    Rosters.Reading read = Rosters.read(mapping, text.toString());
    assertThat(read.messages()).isEmpty();
    assertThat(read.members()).hasSize(3000);
    Rosters.Writing written = Rosters.write(mapping, read.members());
    assertThat(written.findings()).isEmpty();
    assertThat(written.text()).isEqualTo(text.toString());
  }

  @Test
  void aCellThatWouldBeWrittenOtherwiseIsSaidToBe() {
    RosterMapping mapping =
        Rosters.small()
            .trimmed(true)
            .dateFormats("dd.MM.yyyy", "d.M.yyyy")
            .column(RosterColumn.of("lat").field("place.latitude"))
            .column(RosterColumn.of("lon").field("place.longitude"))
            .build();
    String header = "Nr,Name,Titel,bis,lat,lon\r\n";
    List<String> rows =
        List.of(
            "1,=A,T,01.02.2027,1.5,2.5",
            "1,A ,T,01.02.2027,1.5,2.5",
            "1,A,T,1.2.2027,1.5,2.5",
            "1,A,T,01.02.2027,1.50,2.5",
            "1,A,T,01.02.2027,1.5,02.5",
            "1,A,T,01.02.2027,1.5,'-2.5",
            "1,A,T,01.02.2027,-0,2.5");
    for (String row : rows) {
      Rosters.Reading read = Rosters.read(mapping, header + row + "\r\n");
      assertThat(read.columnCodes()).as(row).containsExactly("roster.spelling-varies");
      Rosters.Writing written = Rosters.write(mapping, read.members());
      assertThat(written.text()).as(row).isNotEqualTo(header + row + "\r\n");
      // and the value is the same
      assertThat(Rosters.read(mapping, written.text()).members()).isEqualTo(read.members());
    }
  }

  @Test
  void anyTextSurvivesTheApostropheAndNoneIsAFormula() {
    Random random = new Random(5);
    String alphabet = "'=+-@aＡ＝＠\t\r\n1 ";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(6); k >= 0; k--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String cell = Neutral.write(text.toString());
      assertThat("=+@\t\r\n＝＋＠".indexOf(cell.charAt(0))).as(cell).isNegative();
      assertThat(cell.length() > 1 && cell.charAt(0) == '-').as(cell).isFalse();
      char[] all = cell.toCharArray();
      boolean marked = all[0] == '\'' && Neutral.isActive(all, 0, all.length);
      assertThat(marked ? cell.substring(1) : cell).isEqualTo(text.toString());
    }
  }

  @Test
  void personsWithFormulasForNamesComeBack() {
    List<Member> members = new ArrayList<>();
    for (String text :
        new String[] {"=1+1", "+49", "-x", "@a", "'a", "'=a", "''=a", "'", "-", "＝a"}) {
      members.add(
          Member.builder()
              .id(MemberId.of("M-" + members.size()))
              .name(PersonName.of(text))
              .addCredential(
                  Credential.builder()
                      .kind(CredentialKind.LICENSE)
                      .qualification(Qualification.of(Jurisdiction.of("DE"), text))
                      .number(CredentialNumber.of(text))
                      .status(CredentialStatus.ACTIVE)
                      .build())
              .place(GeoPoint.of(-1.5, -120))
              .build());
    }
    RosterMapping mapping = RosterMapping.full(1);
    Rosters.Writing written = Rosters.write(mapping, members);
    assertThat(written.findings()).isEmpty();
    assertThat(written.text()).contains("'=1+1", "'+49", "'-x", "'@a", ",-1.5,-120,");
    assertThat(Rosters.read(mapping, written.text()).members()).isEqualTo(members);
  }

  @Test
  void whatTheRowsCannotSayIsAFinding() {
    Credential license =
        Credential.builder()
            .kind(CredentialKind.LICENSE)
            .qualification(Qualification.of(Jurisdiction.of("DE"), "T"))
            .status(CredentialStatus.ACTIVE)
            .build();
    Member two =
        Member.builder()
            .id(MemberId.of("1"))
            .birthDate(LocalDate.of(1990, 1, 1))
            .addCredential(license)
            .addCredential(license)
            .build();
    Rosters.Writing written = Rosters.write(Rosters.small().build(), List.of(two, two));
    assertThat(written.codes())
        .containsExactly("roster.field-not-mapped", "roster.not-written", "roster.not-written");
    assertThat(written.findings().get(1).path()).hasToString("credentials[1]");
    assertThat(written.text()).isEqualTo("Nr,Name,Titel,bis\r\n1,,T,\r\n1,,T,\r\n");
  }

  @Test
  void aMemberThatWouldBeReadOtherwiseIsNotWritten() {
    RosterMapping mapping =
        Rosters.small()
            .charset(Charset.forName("windows-1252"))
            .idPrefix("A-")
            .dateFormats("Gyy.MM.dd")
            .build();
    Credential.Builder credential =
        Credential.builder()
            .kind(CredentialKind.DEGREE)
            .qualification(Qualification.of(Jurisdiction.of("DE"), "T"))
            .status(CredentialStatus.ACTIVE);
    Member.Builder member = Member.builder().id(MemberId.of("A-1"));
    assertThat(
            Rosters.write(mapping, List.of(member.addCredential(credential.build()).build()))
                .findings())
        .extracting(finding -> finding.code() + " " + finding.path())
        .containsExactly("roster.member-not-written credentials[0].kind");
    Member japanese = Member.builder().id(MemberId.of("A-1")).name(PersonName.of("山本")).build();
    assertThat(Rosters.write(mapping, List.of(japanese)).findings().get(0).message())
        .isEqualTo(
            "the member is not written: the column Name has a character that is not in"
                + " windows-1252");
    Member other = Member.builder().id(MemberId.of("B-1")).build();
    assertThat(Rosters.write(mapping, List.of(other)).codes())
        .containsExactly("roster.member-not-written");
    Member old =
        Member.builder()
            .id(MemberId.of("A-1"))
            .addCredential(
                credential.kind(CredentialKind.LICENSE).expires(LocalDate.of(1800, 1, 1)).build())
            .build();
    Rosters.Writing written = Rosters.write(mapping, List.of(old));
    assertThat(written.codes()).containsExactly("roster.member-not-written");
    assertThat(written.text()).isEqualTo("Nr,Name,Titel,bis\r\n");
  }

  @Test
  void whatIsThereAndSaysNothingIsNoColumn() {
    Member member =
        Member.builder().id(MemberId.of("1")).availability(Availability.builder().build()).build();
    assertThat(Rosters.write(FULL, List.of(member, member)).codes())
        .containsExactly("roster.field-not-mapped");
  }

  @Test
  void aListForPeopleNeedNotBeReadable() {
    RosterMapping mapping = RosterMapping.ofFields(List.of("name.full", "credentials[0].expires"));
    Member member = Member.builder().id(MemberId.of("1")).name(PersonName.of("Ute; Beck")).build();
    assertThat(Rosters.write(mapping.toBuilder().delimiter(';').build(), List.of(member)).text())
        .isEqualTo("name.full;credentials[0].expires\r\n\"Ute; Beck\";\r\n");
  }

  @Test
  void theMarkIsWrittenWhereItIsWanted() {
    RosterMapping mapping = Rosters.small().byteOrderMark(true).build();
    assertThat(Rosters.write(mapping, List.of()).text()).startsWith("\ufeffNr,");
    RosterMapping wide = mapping.toBuilder().charset(StandardCharsets.UTF_16LE).build();
    assertThat(Rosters.write(wide, List.of()).text()).startsWith("\ufeffNr,");
  }
}
