@echo off
rem Runs Huibao: bin\huibao [COMMAND] [OPTIONS]. Without a command the service starts.
rem JAVA_HOME chooses the Java (17 or newer), JAVA_OPTS adds options to it, HUIBAO_HEAP sets the service's memory (1g).
rem A service of which a thread dies for want of memory ends with exit code 3, for a supervisor to start it again.
setlocal
rem results are UTF-8, the console must show them as such
chcp 65001 >nul
set "HOME_DIR=%~dp0.."

set "JAVA=java.exe"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo 没有找到 Java。请安装 JDK 17 或更新的版本，或设置 JAVA_HOME。 No Java found: install JDK 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)
set "VERSION=0"
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1" ^| findstr /i /c:" version "') do set "VERSION=%%~v"
for /f "tokens=1 delims=.-+" %%v in ("%VERSION%") do set "MAJOR=%%v"
if %MAJOR% LSS 17 (
  echo 需要 Java 17 或更新的版本，这里是 %VERSION%。 Java 17 or newer is needed. 1>&2
  exit /b 2
)

rem SQLite's driver is native code; newer Javas print a warning at every start unless that is allowed
set "NATIVE="
if %MAJOR% GEQ 22 set "NATIVE=--enable-native-access=ALL-UNNAMED"

set "JAR=%HOME_DIR%\lib\huibao.jar"
if not exist "%JAR%" set "JAR=%HOME_DIR%\target\huibao.jar"
if exist "%JAR%" goto found
if not exist "%HOME_DIR%\pom.xml" (
  echo 没有找到 lib\huibao.jar，安装不完整。 lib\huibao.jar is missing. 1>&2
  exit /b 2
)
echo 第一次运行，先编译（几分钟）…… Building first; this takes some minutes. 1>&2
pushd "%HOME_DIR%"
call mvnw.cmd -B -q -DskipTests package 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
  echo 编译没有成功。 The build failed. 1>&2
  exit /b 2
)

:found
rem a jar of jars starts slowly: it is laid out once beside itself, see docs\decisions\0014
set "APP=%JAR%"
for %%f in ("%JAR%") do set "MARK=%%~zf-%%~tf"
set "MARK=%MARK::=.%"
set "MARK=%MARK:/=.%"
set "MARK=%MARK: =-%"
for %%f in ("%JAR%") do set "PLACE=%%~dpflaid-out"
if exist "%PLACE%\%MARK%\huibao.jar" goto laid
"%JAVA%" -Djarmode=tools -jar "%JAR%" extract --destination "%PLACE%\%MARK%" >nul 2>&1
:laid
if exist "%PLACE%\%MARK%\huibao.jar" set "APP=%PLACE%\%MARK%\huibao.jar"

rem the first start of the service leaves an archive of its classes, made by a second one that ends before it opens its doors
set "CLASSES=%PLACE%\%MARK%\service-%VERSION%.jsa"
set "FLAGS="
if exist "%CLASSES%" set FLAGS="-XX:SharedArchiveFile=%CLASSES%" -Xshare:auto
if exist "%CLASSES%" goto trained
if not "%APP%"=="%PLACE%\%MARK%\huibao.jar" goto trained
if not "%~1"=="" if not "%~1"=="serve" goto trained
set "TRAINING=%TEMP%\huibao-training-%RANDOM%"
start "" /b /low "%JAVA%" %NATIVE% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-OmitStackTraceInFastThrow "-XX:ArchiveClassesAtExit=%CLASSES%" -Dspring.context.exit=onRefresh -jar "%APP%" serve "--huibao.home=%TRAINING%" --huibao.desk.port=0 >nul 2>&1
:trained

set "HEAP="
if not defined HUIBAO_HEAP set "HUIBAO_HEAP=1g"
if not "%~1"=="check" if not "%~1"=="consolidate" set "HEAP=-Xmx%HUIBAO_HEAP%"

rem the demo's town stays beside the packed jar; only the service's own jars are laid out
for %%f in ("%JAR%") do set "TOWN=%%~dpfhuibao-town.jar"
"%JAVA%" %NATIVE% %HEAP% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-OmitStackTraceInFastThrow %FLAGS% "-Dservice.classes=%CLASSES%" "-Dtown.jar=%TOWN%" %JAVA_OPTS% -jar "%APP%" %*
exit /b %ERRORLEVEL%
