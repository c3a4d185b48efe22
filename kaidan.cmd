@echo off
rem Starts Kaidan from its source tree on Windows: builds what is missing or out of date, then runs.
rem Needs a JDK (17 or later) and Maven; KAIDAN_JAVA_OPTS gives options to Java, such as -Xmx2g.
setlocal
set "HOME_DIR=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

set "JAR="
for %%f in ("%HOME_DIR%target\kaidan-*-all.jar") do set "JAR=%%f"
if not defined JAR goto build

rem Exit code 1: a source or data file is newer than the jar.
powershell -NoProfile -Command "$jar = (Get-Item $env:JAR).LastWriteTime; $sources = 'pom.xml','src\main','gazetteers','models' | ForEach-Object { Join-Path $env:HOME_DIR $_ } | Where-Object { Test-Path $_ }; if (Get-ChildItem $sources -Recurse | Where-Object { $_.LastWriteTime -gt $jar }) { exit 1 }"
if not errorlevel 1 goto run

:build
echo kaidan: building with Maven (the first time takes a few minutes) 1>&2
if defined JAR del "%JAR%"
pushd "%HOME_DIR%"
call mvn -q -B -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  popd
  echo kaidan: the build failed; it needs a JDK, version 17 or later, and Maven 1>&2
  exit /b 2
)
popd
for %%f in ("%HOME_DIR%target\kaidan-*-all.jar") do set "JAR=%%f"

:run
"%JAVA%" -XX:+UseSerialGC -Xshare:auto %KAIDAN_JAVA_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%
