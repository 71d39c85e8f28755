@echo off
rem The ioemt command from a checkout: builds its jar where it is missing, then runs it.
rem JAVA_HOME chooses the JDK, IOEMT_JAVA_OPTS adds options for it.
setlocal
set "IOEMT_HOME=%~dp0"
set "IOEMT_JAR=%IOEMT_HOME%tools\ioemt-cli\target\ioemt.jar"

if exist "%IOEMT_JAR%" goto run
echo ioemt: building %IOEMT_JAR%, once; this takes a minute 1>&2
pushd "%IOEMT_HOME%"
rem Nothing but the answer of the command belongs on standard output.
call mvnw.cmd -q -B -ntp -DskipTests -Dspotless.check.skip -pl tools/ioemt-cli -am package 1>&2
if errorlevel 1 (
  popd
  echo ioemt: the build failed, see above 1>&2
  exit /b 2
)
popd

:run
set "IOEMT_JAVA=java"
if defined JAVA_HOME set "IOEMT_JAVA=%JAVA_HOME%\bin\java"
rem HAPI's structures of FHIR do not fit into what suffices for all else.
set "IOEMT_HEAP=-Xmx64m"
if "%~2"=="fhir" set "IOEMT_HEAP=-Xmx512m"
"%IOEMT_JAVA%" -XX:+UseSerialGC %IOEMT_HEAP% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 %IOEMT_JAVA_OPTS% -jar "%IOEMT_JAR%" %*
exit /b %ERRORLEVEL%
