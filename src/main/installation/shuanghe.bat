@echo off
rem shuanghe run ...: starts the program in the folder this file stands in; paths of options count from there
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
cd /d "%~dp0" || exit /b 3
"%java%" @shuanghe.args %*
exit /b %ERRORLEVEL%
