/* Starts Python with the program. Built twice: for the window, and for the command line. */

#include <windows.h>
#include <shellapi.h>
#include <stdlib.h>
#include <wchar.h>

typedef int (*python_main)(int, wchar_t **);

#define CODE L"import sys; from crvs_desktop.cli import main; sys.exit(main())"
#define OWN_WORDS 4

static int fail(const wchar_t *text)
{
    MessageBoxW(NULL, text, L"CRVS Desktop", MB_OK | MB_ICONERROR);
    return 1;
}

static int start(void)
{
    wchar_t path[32768];
    DWORD length = GetModuleFileNameW(NULL, path, 32768 - 16);
    if (length == 0 || length >= 32768 - 16)
        return fail(L"The program's folder has too long a name.");
    wchar_t *name = wcsrchr(path, L'\\') + 1;
    wchar_t program[32768];
    wcscpy(program, path);
    wcscpy(name, L"python3.dll");

    /* Libraries come from the program's own folder and the system's; never from the current one. */
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    HMODULE python = LoadLibraryExW(path, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    python_main run = python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (run == NULL)
        return fail(L"A part of the program is missing. Install it again.");

    int given = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &given);
    wchar_t **all = words ? calloc(given + OWN_WORDS, sizeof *all) : NULL;
    if (all == NULL)
        return fail(L"There is not enough memory.");
    int count = 0;
    all[count++] = program;
    all[count++] = L"-I";
    all[count++] = L"-c";
    all[count++] = CODE;
    for (int i = 1; i < given; i++)
        all[count++] = words[i];
    return run(count, all);
}

#ifdef FOR_WINDOW
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show)
{
    (void)instance, (void)before, (void)line, (void)show;
    return start();
}
#else
int wmain(void)
{
    return start();
}
#endif
