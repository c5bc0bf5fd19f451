	.file	"patched.c"
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB0:
	.cfi_startproc
#APP
# 4 "patched.c" 1
	1:
	dec %edi; jnz 1b
# 0 "" 2
#NO_APP
	leal	1(%rdi), %eax
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.p2align 4
	.globl	g
	.type	g, @function
g:
.LFB1:
	.cfi_startproc
	movl	%edi, %eax
#APP
# 9 "patched.c" 1
	jmp 2f
	.byte 0x90; /* other; */ .byte 0x91
2:
# 0 "" 2
#NO_APP
	ret
	.cfi_endproc
.LFE1:
	.size	g, .-g
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
