@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Broadsheet: without arguments the workbench, with arguments the command line.
setlocal
set "root=%~dp0"
set "java=java"
if exist "%root%jre\bin\java.exe" set "java=%root%jre\bin\java.exe"
if not exist "%root%jre\bin\java.exe" if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
set "flags=--enable-native-access=ALL-UNNAMED -Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider -Dslf4j.internal.verbosity=WARN -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory -Dorg.apache.logging.log4j.simplelog.level=OFF"
for /f "delims=" %%f in ('dir /b "%root%plugins\org.eclipse.equinox.launcher_*.jar"') do set "launcher=%root%plugins\%%f"
if not "%~1"=="" goto commandline
"%java%" -Xmx1g %flags% -jar "%launcher%" -name Broadsheet
exit /b %errorlevel%
:commandline
set /p build=<"%root%cli\build.id"
set "cache=%LOCALAPPDATA%\Broadsheet\%build%"
if not exist "%cache%\config.ini" (
	mkdir "%cache%" 2>nul
	copy /y "%root%cli\config.ini" "%cache%\config.ini" >nul
)
set "framework=%root%cli\framework.jar"
rem over before the second, slower compiler of Java would pay, see the script for other systems
set "fast="
for %%c in (new set status history share visibility --help --version) do if "%~1"=="%%c" set "fast=-XX:TieredStopAtLevel=1"
set "size="
if "%~1"=="check" if exist "%~f2" for %%s in ("%~f2") do set "size=%%~zs"
if defined size if "%size:~9%"=="" set "fast=-XX:TieredStopAtLevel=1"
rem a backslash before a quotation mark would take it along: paths that end with one have two
"%java%" -Xmx512m -XX:+UseSerialGC %fast% -Djava.awt.headless=true %flags% "-Dbroadsheet.cwd=%CD%" "-Dosgi.install.area=file:%root%\" "-Dosgi.framework=file:%framework%" -Dosgi.frameworkClassPath=. -Dosgi.instance.area=@none "-Dosgi.configuration.area=file:%cache%\\" "-Dosgi.logfile=%cache%\cli.log" -cp "%root%cli\launcher.jar;%framework%" org.eclipse.equinox.launcher.Main -nosplash %*
exit /b %errorlevel%
