	.file	"orig.c"
	.text
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	start
	.type	start, @function
start:
.LFB0:
	.cfi_startproc
	movl	$1, a(%rip)
	ret
	.cfi_endproc
.LFE0:
	.size	start, .-start
	.section	.init_array,"aw"
	.align 8
	.quad	start
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB1:
	.cfi_startproc
	movl	a(%rip), %eax
	ret
	.cfi_endproc
.LFE1:
	.size	f, .-f
	.globl	a
	.bss
	.align 4
	.type	a, @object
	.size	a, 4
a:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
