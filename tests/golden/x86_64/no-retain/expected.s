	.file	"orig.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"x\n"
	.text
	.p2align 4
	.globl	has
	.type	has, @function
has:
.Lkpatch_old_1:
.LFB11:
	.cfi_startproc
	movq	stdout(%rip), %rdi
	leaq	.LC0(%rip), %rsi
	xorl	%eax, %eax
	jmp	fprintf@PLT
	.cfi_endproc
.LFE11:
	.size	has, .-has
.Lkpatch_old_end_1:
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB12:
	.cfi_startproc
	leal	1(%rdi), %eax
	ret
	.cfi_endproc
.LFE12:
	.size	f, .-f
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	has.kpatch, @function
has.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	movq	stdout(%rip), %rdi
	leaq	.LC0.kpatch(%rip), %rsi
	xorl	%eax, %eax
	jmp	fprintf@PLT
	.cfi_endproc
	.size	has.kpatch, .-has.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	has.kpatch_old, @function
has.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	movq	stdout(%rip), %rdi
	leaq	.LC0(%rip), %rsi
	xorl	%eax, %eax
	jmp	fprintf@PLT
	.cfi_endproc
	.size	has.kpatch_old, .-has.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"y\n"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"has"
	.section	.kpatch.info,"a",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
