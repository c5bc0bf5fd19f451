	.file	"patched.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"tralala"
.LC1:
	.string	"you patched my %s\n"
	.text
	.p2align 4
	.globl	i_m_being_patched
	.type	i_m_being_patched, @function
i_m_being_patched:
.LFB11:
	.cfi_startproc
	movl	$.LC0, %esi
	movl	$.LC1, %edi
	xorl	%eax, %eax
	jmp	printf
	.cfi_endproc
.LFE11:
	.size	i_m_being_patched, .-i_m_being_patched
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB12:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.p2align 4,,10
	.p2align 3
.L4:
	movl	$.LC0, %esi
	movl	$.LC1, %edi
	xorl	%eax, %eax
	call	printf
	movl	$1, %edi
	call	sleep
	jmp	.L4
	.cfi_endproc
.LFE12:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
