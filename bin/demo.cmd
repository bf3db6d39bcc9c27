@echo off
rem Plays a whole campaign on this machine, in a new folder below target\demo: bin\demo [--fast] [--stay] [--locale en].
rem Nothing but the loopback is used, and no real inbox, outbox or data.
call "%~dp0huibao.cmd" demo --folder "%~dp0..\target\demo" %*
exit /b %ERRORLEVEL%
